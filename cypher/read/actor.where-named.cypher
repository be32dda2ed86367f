// Which actors are these?
:param actors => ["france", "armenia"];
MATCH (actor:Actor)
WHERE actor.id IN $actors
RETURN actor
