// Which statements did any of these actors say?
:param speaker => ["france"];
MATCH (statement:Statement)
WHERE EXISTS { MATCH (statement)-[:SAID_BY]->(end:Actor) WHERE end.id IN $speaker }
RETURN statement
