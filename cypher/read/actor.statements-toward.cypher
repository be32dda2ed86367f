// Which statements are read as being toward this actor, newest first?
:param actor => "russia";
MATCH (actor:Actor {id: $actor})
MATCH (actor)<-[role:TOWARD]-(reading:Coding)-[:READS]->(statement:Statement)
WHERE role.actor = actor.id AND role.key > "" AND reading.supersededAt IS NULL
WITH DISTINCT statement, role.actor AS sought, role.key AS key
RETURN statement
ORDER BY sought DESC, key DESC
