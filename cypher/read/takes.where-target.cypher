// Which readings are toward any of these actors and count?
:param target => ["russia"];
MATCH (:Statement)-[takes:TAKES]->()
WHERE takes.target IN $target
RETURN takes
