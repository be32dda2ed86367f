// Which issue is this node of a network?
:param node => {issue: "russia-complicit"};
WITH $node AS node
MATCH (issue:Issue {id: node.issue})
RETURN issue
