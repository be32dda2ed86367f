// Which statements make this cell, newest first?
:param cell => {holder: "france", target: "russia"};
WITH $cell AS cell
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.holder = cell.holder AND takes.target = cell.target
WITH DISTINCT cell, statement
RETURN statement
ORDER BY statement.key DESC
