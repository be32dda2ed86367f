// In which statements and events do these actors have a role, at the node where that is now?
:param at => "france";
:param ids => ["france"];
MATCH (actor:Actor|Merged {id: $at})
CALL (actor) {
  MATCH (actor)-[role:SAID_BY|ON_BEHALF_OF|ADDRESSED_TO|MENTIONS|TAKES_PART_IN]-(said)
  WHERE coalesce(role.named, $at) IN $ids
  RETURN said
  UNION
  MATCH (actor)<-[role:TOWARD|BENEFITS]-(:Coding)-[:READS]->(said)
  WHERE coalesce(role.named, $at) IN $ids
  RETURN said
  UNION
  UNWIND $ids AS id
  MATCH (:Actor|Merged {id: id})<-[:DOUBLED]-(said)
  RETURN said
}
RETURN said.id AS id
ORDER BY id
