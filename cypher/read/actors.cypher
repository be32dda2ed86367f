// Which actors are there?
MATCH (actor:Actor)
RETURN actor
ORDER BY actor.id
