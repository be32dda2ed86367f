// How many statements are read as being toward this actor?
:param actor => "russia";
MATCH (actor:Actor {id: $actor})
WITH COUNT { (actor)<-[:READ_TOWARD]-() } AS total
RETURN total
