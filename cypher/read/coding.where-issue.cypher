// Which readings are on any of these issues or on narrower ones?
:param issue => ["minority-rights"];
MATCH (coding:Coding)
WHERE EXISTS { MATCH (coding)-[:ON]->(:Issue)-[:BROADER*0..]->(end:Issue) WHERE end.id IN $issue }
RETURN coding
