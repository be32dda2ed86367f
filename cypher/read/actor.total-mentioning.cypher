// How many statements mention this actor?
:param actor => "russia";
MATCH (actor:Actor {id: $actor})
WITH COUNT { (actor)<-[:MENTIONS]-() } AS total
RETURN total
