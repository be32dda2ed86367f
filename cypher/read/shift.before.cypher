// What was said before?
:param shift => {holder: "france", target: "russia", issue: "russia-complicit", before: {mean: 1.0}, after: {mean: -1.0}};
WITH $shift AS shift
WITH shift.before AS side
RETURN side
