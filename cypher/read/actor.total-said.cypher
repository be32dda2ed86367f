// How many statements did this actor make?
:param actor => "france";
MATCH (actor:Actor {id: $actor})
WITH COUNT { (actor)<-[:SAID_BY]-() } AS total
RETURN total
