// What was said on behalf of this actor, newest first?
:param actor => "france";
MATCH (actor:Actor {id: $actor})
MATCH (actor)<-[role:ON_BEHALF_OF]-(statement:Statement)
WHERE role.actor = actor.id AND role.key > ""
RETURN statement
ORDER BY role.actor DESC, role.key DESC
