// Where is this statement printed?
:param statement => "colonna-territorial-integrity";
MATCH (statement:Statement {id: $statement})
MATCH (statement)-[evidence:PRINTED_IN]->(source:Source)
RETURN evidence, source
ORDER BY evidence.order, source.id
