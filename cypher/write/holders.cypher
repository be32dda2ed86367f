// Which actors hold positions toward others?
MATCH (actor:Actor)
WHERE EXISTS { (actor)<-[:ON_BEHALF_OF]-(:Statement) }
RETURN actor.id AS id
ORDER BY id
