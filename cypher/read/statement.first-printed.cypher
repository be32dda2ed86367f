// In which source is this statement printed first?
:param statement => "colonna-territorial-integrity";
MATCH (statement:Statement {id: $statement})
OPTIONAL MATCH (statement)-[:PRINTED_IN {order: 0}]->(source:Source)
RETURN source
