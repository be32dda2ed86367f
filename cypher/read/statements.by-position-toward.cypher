// What counts in positions toward these actors, newest first?
:param countingTarget => ["azerbaijan"];
UNWIND $countingTarget AS id
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.target = id AND takes.key > ""
WITH DISTINCT statement, takes.target AS sought, takes.key AS key
RETURN statement
ORDER BY sought DESC, key DESC
