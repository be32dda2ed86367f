// What was promised for the benefit of these actors, newest first?
:param beneficiary => ["karabakh-armenians"];
UNWIND $beneficiary AS id
MATCH (statement:Statement)<-[:READS]-(coding:Coding)-[role:BENEFITS]->(:Actor)
WHERE role.actor = id AND role.key > "" AND EXISTS { (coding)-[:PROMISE_OF]->() }
WITH DISTINCT statement, role.actor AS sought, role.key AS key
RETURN statement
ORDER BY sought DESC, key DESC
