// How many statements are read as being toward this actor?
:param actor => "russia";
MATCH (actor:Actor {id: $actor})
MATCH (actor)<-[role:TOWARD]-(reading:Coding)
WHERE role.actor = actor.id AND role.key > "" AND reading.supersededAt IS NULL
WITH DISTINCT role.actor AS sought, role.key AS key
WITH count(key) AS total
RETURN total
