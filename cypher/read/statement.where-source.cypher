// Which statements are printed in any of these sources?
:param source => ["exodus-article"];
MATCH (statement:Statement)
WHERE EXISTS { MATCH (statement)-[:PRINTED_IN]->(end:Source) WHERE end.id IN $source }
RETURN statement
