// Which actors have one of these names?
:param name => ["paris"];
MATCH (actor:Actor)
WHERE EXISTS { MATCH (actor)<-[:NAMES]-(spelling:Name) WHERE spelling.norm IN $name }
RETURN actor
