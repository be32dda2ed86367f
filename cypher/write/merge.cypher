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
CALL (merged) {
  MATCH (merged)-[old:POSITION]-(:Actor|Merged)
  DELETE old
}
CALL (merged) {
  MATCH (old:Sum)
  WHERE old.holder = merged.id AND old.target > "" AND old.since > ""
  DELETE old
}
MATCH (old:Sum)
WHERE old.target = merged.id AND old.holder > "" AND old.since > ""
DELETE old
