// Which readings on any of these issues count?
:param issue => ["armenia-territorial-integrity"];
MATCH (:Statement)-[takes:TAKES]->()
WHERE takes.issue IN $issue
RETURN takes
