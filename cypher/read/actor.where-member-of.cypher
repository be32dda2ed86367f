// Which actors are part of any of these?
:param memberOf => ["france"];
MATCH (actor:Actor)
WHERE EXISTS { MATCH (actor)-[:PART_OF]->(whole:Actor) WHERE whole.id IN $memberOf }
RETURN actor
