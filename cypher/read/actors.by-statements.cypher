// Which actors are there, those on whose behalf most was said first?
MATCH (actor:Actor)
WITH actor, (right("00000000" + (99999999 - COUNT { (actor)<-[:ON_BEHALF_OF]-() }), 8) + "|" + actor.id) AS rank
RETURN actor
ORDER BY rank
