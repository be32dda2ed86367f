// Which readings of these methods count?
:param method => ["HAND"];
MATCH (:Statement)-[takes:TAKES]->()
WHERE takes.method IN $method
RETURN takes
