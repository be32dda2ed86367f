// What counts in a position of these actors toward those, newest first?
:param countingHolder => ["france"];
:param countingTarget => ["azerbaijan"];
UNWIND $countingHolder AS id
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.holder = id AND takes.target IN $countingTarget AND takes.key > ""
WITH DISTINCT statement, takes.holder AS sought, takes.key AS key
RETURN statement
ORDER BY sought DESC, key DESC
