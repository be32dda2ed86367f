// Which readings on any of these issues or on narrower ones count?
:param issue => ["minority-rights"];
MATCH (:Statement)-[takes:TAKES]->()
WHERE EXISTS { MATCH (one:Issue {id: takes.issue})-[:BROADER*0..]->(end:Issue) WHERE end.id IN $issue }
RETURN takes
