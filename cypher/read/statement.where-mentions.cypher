// Which statements mention any of these actors?
:param mentions => ["france"];
MATCH (statement:Statement)
WHERE EXISTS { MATCH (statement)-[:MENTIONS]->(end:Actor) WHERE end.id IN $mentions }
RETURN statement
