// How many statements were addressed to this actor?
:param actor => "french-national-assembly";
MATCH (actor:Actor {id: $actor})
WITH COUNT { (actor)<-[:ADDRESSED_TO]-() } AS total
RETURN total
