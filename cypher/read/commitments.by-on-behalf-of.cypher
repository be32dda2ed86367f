// What was promised on behalf of these actors, newest first?
:param onBehalfOf => ["france"];
UNWIND $onBehalfOf AS id
MATCH (statement:Statement)<-[:READS]-(coding:Coding)-[role:PROMISE_OF]->(:Actor)
WHERE role.actor = id AND role.role = "REPRESENTED" AND role.key > ""
WITH DISTINCT statement, role.actor AS sought, role.role AS part, role.key AS key
RETURN statement
ORDER BY sought DESC, part DESC, key DESC
