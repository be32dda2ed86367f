// Which statements are printed by any of these publishers?
:param publisher => ["Le Monde"];
MATCH (statement:Statement)
WHERE EXISTS { MATCH (statement)-[:PRINTED_IN]->(end:Source) WHERE end.publisher IN $publisher }
RETURN statement
