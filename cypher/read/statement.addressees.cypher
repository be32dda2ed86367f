// Whom was this statement said to?
:param statement => "colonna-territorial-integrity";
MATCH (statement:Statement {id: $statement})
MATCH (statement)-[addressed:ADDRESSED_TO]->(actor:Actor)
RETURN actor
ORDER BY addressed.order
