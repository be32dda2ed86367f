// What did these actors promise, newest first?
:param speaker => ["catherine-colonna"];
UNWIND $speaker AS id
MATCH (statement:Statement)<-[:READS]-(coding:Coding)-[role:PROMISE_OF]->(:Actor)
WHERE role.actor = id AND role.role = "SPEAKER" AND role.key > ""
WITH DISTINCT statement, role.actor AS sought, role.role AS part, role.key AS key
RETURN statement
ORDER BY sought DESC, part DESC, key DESC
