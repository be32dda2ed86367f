// Which statements make this position toward an actor on an issue, newest first?
:param position => {holder: "france", target: "russia", issue: "russia-complicit"};
WITH $position AS position
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.holder = position.holder AND takes.target = position.target AND takes.issue = position.issue AND takes.key > ""
WITH DISTINCT statement, takes.holder AS holder, takes.target AS target, takes.key AS key
RETURN statement
ORDER BY holder DESC, target DESC, key DESC
