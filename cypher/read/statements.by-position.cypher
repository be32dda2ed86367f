// What counts in a position of these actors toward those, newest first?
:param countingHolder => ["france"];
:param countingTarget => ["azerbaijan"];
UNWIND reduce(pairs = [], holder IN $countingHolder | pairs + [target IN $countingTarget | {holder: holder, target: target}]) AS id
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.holder = id.holder AND takes.target = id.target AND takes.key > ""
WITH DISTINCT statement, takes.holder AS sought, takes.target AS part, takes.key AS key
RETURN statement
ORDER BY sought DESC, part DESC, key DESC
