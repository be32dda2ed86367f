// Whose position does this statement count for?
:param statement => "colonna-territorial-integrity";
MATCH (statement:Statement {id: $statement})
MATCH (statement)-[representation:ON_BEHALF_OF]->(actor:Actor)
RETURN representation, actor
ORDER BY representation.order
