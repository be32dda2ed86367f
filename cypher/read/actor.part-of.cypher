// What is this actor part of, in these days?
:param actor => "european-council";
:param from => "2023-01-01";
:param to => "2023-12-31";
MATCH (actor:Actor {id: $actor})
MATCH (actor)-[part:PART_OF]->(whole:Actor)
WHERE part.firstDay <= $to AND part.lastDay >= $from
RETURN DISTINCT whole
ORDER BY whole.id
