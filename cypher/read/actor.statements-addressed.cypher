// What was said to this actor, newest first?
:param actor => "french-national-assembly";
MATCH (actor:Actor {id: $actor})
MATCH (actor)<-[role:ADDRESSED_TO]-(statement:Statement)
WHERE role.actor = actor.id AND role.key > ""
RETURN statement
ORDER BY role.actor DESC, role.key DESC
