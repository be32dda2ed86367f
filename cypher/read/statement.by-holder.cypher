// For whom does this statement count?
:param statement => "colonna-territorial-integrity";
MATCH (statement:Statement {id: $statement})
MATCH (statement)-[:ON_BEHALF_OF]->(holder:Actor)
RETURN holder
