// What did this actor say, newest first?
:param actor => "france";
MATCH (actor:Actor {id: $actor})
MATCH (actor)<-[role:SAID_BY]-(statement:Statement)
WHERE role.actor = actor.id AND role.key > ""
RETURN statement
ORDER BY role.actor DESC, role.key DESC
