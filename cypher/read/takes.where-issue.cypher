// Which readings on any of these issues count?
:param issue => ["minority-rights"];
MATCH (:Statement)-[takes:TAKES]->()
WHERE takes.issue IN $issue
RETURN takes
