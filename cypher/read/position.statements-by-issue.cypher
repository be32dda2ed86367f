// Which statements make this position on an issue, newest first?
:param position => {holder: "france", issue: "russia-complicit"};
WITH $position AS position
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.holder = position.holder AND takes.issue = position.issue AND takes.key > ""
WITH DISTINCT statement, takes.holder AS holder, takes.issue AS issue, takes.key AS key
RETURN statement
ORDER BY holder DESC, issue DESC, key DESC
