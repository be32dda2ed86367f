// Which statements are read as being on this issue or on narrower ones, newest first?
:param issue => "minority-rights";
MATCH (issue:Issue {id: $issue})
UNWIND COLLECT { MATCH (narrow:Issue)-[:BROADER*0..]->(issue) RETURN DISTINCT narrow.id } AS id
MATCH (statement:Statement)<-[:READS]-(reading:Coding)-[role:ON]->(:Issue)
WHERE role.issue = id AND role.key > "" AND reading.supersededAt IS NULL
WITH DISTINCT statement, role.issue AS sought, role.key AS key
RETURN statement
ORDER BY sought DESC, key DESC
