// Which statements were said to any of these actors?
:param addressee => ["france"];
MATCH (statement:Statement)
WHERE EXISTS { MATCH (statement)-[:ADDRESSED_TO]->(end:Actor) WHERE end.id IN $addressee }
RETURN statement
