// Which issue is spoken on?
:param shift => {holder: "france", target: "russia", issue: "russia-complicit", before: {mean: 1.0}, after: {mean: -1.0}};
WITH $shift AS shift
MATCH (issue:Issue {id: shift.issue})
RETURN issue
