// Which statements are read as being on these issues, newest first?
:param issue => ["armenia-territorial-integrity"];
UNWIND $issue AS id
MATCH (statement:Statement)<-[:READS]-(coding:Coding)-[role:ON]->(:Issue)
WHERE role.issue = id AND role.key > "" AND coding.supersededAt IS NULL
WITH DISTINCT statement, role.issue AS sought, role.key AS key
RETURN statement
ORDER BY sought DESC, key DESC
