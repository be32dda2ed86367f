// Which changes are there to look at?
:param shifts => {candidates: [{holder: "france", target: "russia", change: -2.0}]};
WITH $shifts AS shifts
UNWIND shifts.candidates AS shift
RETURN shift
