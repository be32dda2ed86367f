// Which statements make this position toward an actor, newest first?
:param position => {holder: "france", target: "russia"};
WITH $position AS position
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.holder = position.holder AND takes.target = position.target AND takes.key > ""
WITH DISTINCT statement, takes.holder AS holder, takes.target AS target, takes.key AS key
RETURN statement
ORDER BY holder DESC, target DESC, key DESC
