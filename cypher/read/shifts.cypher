// Where has what is said of somebody changed, as it was worked out from statements?
:param shifts => {tests: 1, candidates: [{holder: "france", target: "russia", change: -2.0}]};
WITH $shifts AS shifts
RETURN shifts
