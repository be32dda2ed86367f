// Which ties are there between actors, as they were worked out from their statements?
:param network => {kind: "CONGRUENCE", nodes: [{actor: "france"}, {actor: "armenia"}], edges: [{source: "france", target: "armenia", weight: 1.5, n: 3}]};
WITH $network AS network
RETURN network
