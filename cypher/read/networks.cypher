// Which ties are there between actors in one window of time after the other, as they were worked out from their statements?
:param networks => [{kind: "CONGRUENCE", from: "2022-01-01", to: "2022-12-31", nodes: [{actor: "france"}], edges: []}];
UNWIND $networks AS network
RETURN network
