// Where merging gave a statement or event one actor twice in one role, keep one; the other hangs as DOUBLED on the actor that was meant.
:param said => ["example"];
UNWIND $said AS id
MATCH (said:Statement|Event {id: id})
CALL (said) {
  MATCH (said)-[one:SAID_BY|ON_BEHALF_OF|ADDRESSED_TO|MENTIONS|TAKES_PART_IN]-(actor:Actor)
  WITH actor, one
  ORDER BY coalesce(one.basis = "ATTRIBUTED", false), one.order, coalesce(one.named, actor.id)
  WITH actor, type(one) AS relation, one.role AS role, collect(one) AS alike
  WHERE size(alike) > 1 AND any(one IN alike WHERE one.named IS NOT NULL)
  UNWIND alike[1..] AS doubled
  RETURN actor, relation, doubled
}
MATCH (meant:Actor|Merged {id: coalesce(doubled.named, actor.id)})
CREATE (said)-[new:DOUBLED]->(meant)
SET new = properties(doubled), new.relation = relation, new.actor = meant.id, new.named = null
DELETE doubled
