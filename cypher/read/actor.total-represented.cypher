// How many statements were made on behalf of this actor?
:param actor => "france";
MATCH (actor:Actor {id: $actor})
WITH COUNT { (actor)<-[:ON_BEHALF_OF]-() } AS total
RETURN total
