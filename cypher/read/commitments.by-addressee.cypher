// What was promised to these actors, newest first?
:param addressee => ["east"];
UNWIND $addressee AS id
MATCH (statement:Statement)<-[:READS]-(coding:Coding)-[role:PROMISE_OF]->(:Actor)
WHERE role.actor = id AND role.role = "ADDRESSEE" AND role.key > ""
WITH DISTINCT statement, role.actor AS sought, role.role AS part, role.key AS key
RETURN statement
ORDER BY sought DESC, part DESC, key DESC
