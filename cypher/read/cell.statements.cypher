// Which statements make this cell, newest first?
:param cell => {holder: "france", target: "russia"};
WITH $cell AS cell
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.holder = cell.holder AND takes.target = cell.target AND takes.key > ""
WITH DISTINCT statement, takes.holder AS holder, takes.target AS target, takes.key AS key
RETURN statement
ORDER BY holder DESC, target DESC, key DESC
