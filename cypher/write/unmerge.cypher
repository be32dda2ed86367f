// Take back that an actor is the same as another; from then on it is an actor of its own.
:param actor => "france";
MATCH (merged:Merged {id: $actor})-[same:SAME_AS]->()
DELETE same
REMOVE merged:Merged
SET merged:Actor
