// Who is part of this actor, in these days?
:param actor => "france";
:param from => "2023-01-01";
:param to => "2023-12-31";
MATCH (actor:Actor {id: $actor})
MATCH (actor)<-[part:PART_OF]-(member:Actor)
WHERE part.firstDay <= $to AND part.lastDay >= $from
RETURN DISTINCT member
ORDER BY member.id
