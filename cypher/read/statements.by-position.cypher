// What counts in a position of these actors toward those, newest first?
:param countingHolder => ["france"];
:param countingTarget => ["azerbaijan"];
UNWIND reduce(pairs = [], holder IN $countingHolder | pairs + [target IN $countingTarget | {holder: holder, target: target}]) AS id
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.holder = id.holder AND takes.target = id.target AND takes.key > ""
WITH DISTINCT statement, takes.holder AS holder, takes.target AS target, takes.key AS key
RETURN statement
ORDER BY holder DESC, target DESC, key DESC
