// Which statements were said to any of these actors?
:param addressee => ["french-national-assembly"];
MATCH (statement:Statement)
WHERE EXISTS { MATCH (statement)-[:ADDRESSED_TO]->(end:Actor) WHERE end.id IN $addressee }
RETURN statement
