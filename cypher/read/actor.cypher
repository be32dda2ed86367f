// Who is this?
:param actor => "france";
MATCH (actor:Actor {id: $actor})
RETURN actor
