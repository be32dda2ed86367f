// Note that an actor is the same as another; from then on it is no actor of its own.
:param actor => "france";
:param into => "european-union";
:param judgement => {coder: "anna", method: "HAND", at: "2026-11-24T00:00:00.000Z", because: "An example"};
MATCH (merged:Actor {id: $actor})
MATCH (into:Actor|Merged {id: $into})
REMOVE merged:Actor
SET merged:Merged
CREATE (merged)-[same:SAME_AS]->(into)
SET same = $judgement
WITH merged
MATCH (merged)-[old:POSITION|SUM]-(:Actor|Merged)
DELETE old
