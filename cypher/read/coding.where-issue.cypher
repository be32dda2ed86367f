// Which readings are on any of these issues?
:param issue => ["armenia-territorial-integrity"];
MATCH (coding:Coding)
WHERE EXISTS { MATCH (coding)-[on:ON]->(:Issue) WHERE on.issue IN $issue }
RETURN coding
