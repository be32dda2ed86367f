// Who speaks?
:param shift => {holder: "france", target: "russia", issue: "russia-complicit", before: {mean: 1.0}, after: {mean: -1.0}};
WITH $shift AS shift
MATCH (holder:Actor {id: shift.holder})
RETURN holder
