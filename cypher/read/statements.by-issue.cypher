// Which statements are read as being on these issues, newest first?
:param issue => ["minority-rights"];
UNWIND $issue AS id
MATCH (statement:Statement)<-[:READS]-(coding:Coding)-[role:ON]->(:Issue)
WHERE role.issue = id AND coding.supersededAt IS NULL
WITH DISTINCT statement, role.issue AS sought, role.key AS key
RETURN statement
ORDER BY sought DESC, key DESC
