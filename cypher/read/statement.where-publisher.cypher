// Which statements are printed by any of these publishers?
:param publisher => ["Gazette Press"];
MATCH (statement:Statement)
WHERE EXISTS { MATCH (statement)-[:PRINTED_IN]->(end:Source) WHERE end.publisher IN $publisher }
RETURN statement
