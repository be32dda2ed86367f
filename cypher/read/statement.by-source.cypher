// In which source is this statement printed?
:param statement => "colonna-territorial-integrity";
MATCH (statement:Statement {id: $statement})
MATCH (statement)-[:PRINTED_IN]->(source:Source)
RETURN source
