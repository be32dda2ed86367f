// What was promised, newest first?
MATCH (statement:Statement)<-[:READS]-(coding:Coding)-[role:PROMISE_OF]->(:Actor)
WHERE role.role = "SPEAKER" AND role.key > ""
WITH DISTINCT statement, role.role AS part, role.key AS key
RETURN statement
ORDER BY part DESC, key DESC
