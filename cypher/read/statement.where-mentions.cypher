// Which statements mention any of these actors?
:param mentions => ["russia"];
MATCH (statement:Statement)
WHERE EXISTS { MATCH (statement)-[:MENTIONS]->(end:Actor) WHERE end.id IN $mentions }
RETURN statement
