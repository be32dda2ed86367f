// Who is spoken of?
:param shift => {holder: "france", target: "russia", issue: "russia-complicit", before: {mean: 1.0}, after: {mean: -1.0}};
WITH $shift AS shift
MATCH (target:Actor {id: shift.target})
RETURN target
