// Which actors are spoken of, but are never heard themselves?
MATCH (actor:Actor)<-[:MENTIONS|TOWARD]-()
WHERE NOT EXISTS { (actor)<-[:SAID_BY|ON_BEHALF_OF]-(:Statement) }
RETURN actor.name AS actor, actor.kind AS kind, count(*) AS mentions
ORDER BY mentions DESC, actor
