// Which statements are read as being toward these actors, newest first?
:param toward => ["russia"];
UNWIND $toward AS id
MATCH (statement:Statement)<-[:READS]-(coding:Coding)-[role:TOWARD]->(:Actor)
WHERE role.actor = id AND role.key > "" AND coding.supersededAt IS NULL
WITH DISTINCT statement, role.actor AS sought, role.key AS key
RETURN statement
ORDER BY sought DESC, key DESC
