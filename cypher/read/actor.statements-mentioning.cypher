// What mentions this actor, newest first?
:param actor => "russia";
MATCH (actor:Actor {id: $actor})
MATCH (actor)<-[role:MENTIONS]-(statement:Statement)
WHERE role.actor = actor.id AND role.key > ""
RETURN statement
ORDER BY role.actor DESC, role.key DESC
