// Which readings are on any of these issues?
:param issue => ["minority-rights"];
MATCH (coding:Coding)
WHERE EXISTS { MATCH (coding)-[on:ON]->(:Issue) WHERE on.issue IN $issue }
RETURN coding
