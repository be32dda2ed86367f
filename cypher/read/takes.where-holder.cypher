// Which readings count for any of these actors?
:param holder => ["france"];
MATCH (:Statement)-[takes:TAKES]->()
WHERE takes.holder IN $holder
RETURN takes
