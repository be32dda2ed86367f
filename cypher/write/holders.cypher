// Which actors hold positions toward others, or held some that are still drawn?
MATCH (actor:Actor)
WHERE actor.kind <> "UNNAMED"
  AND (EXISTS { (actor)<-[:ON_BEHALF_OF]-(:Statement) } OR EXISTS { (actor)-[:POSITION]->(:Actor) })
RETURN actor.id AS id
ORDER BY id
