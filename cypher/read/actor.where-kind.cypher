// Which actors are of one of these kinds?
:param kind => ["STATE"];
MATCH (actor:Actor)
WHERE actor.kind IN $kind
RETURN actor
