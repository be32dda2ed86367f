// Which statements are read as being on these issues or on narrower ones, newest first?
:param issue => ["minority-rights"];
UNWIND COLLECT { MATCH (narrow:Issue)-[:BROADER*0..]->(broad:Issue) WHERE broad.id IN $issue RETURN DISTINCT narrow.id } AS id
MATCH (statement:Statement)<-[:READS]-(coding:Coding)-[role:ON]->(:Issue)
WHERE role.issue = id AND coding.supersededAt IS NULL
WITH DISTINCT statement, role.issue AS sought, role.key AS key
RETURN statement
ORDER BY sought DESC, key DESC
