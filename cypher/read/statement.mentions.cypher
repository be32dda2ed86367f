// Whom does this statement mention?
:param statement => "colonna-territorial-integrity";
MATCH (statement:Statement {id: $statement})
MATCH (statement)-[mention:MENTIONS]->(actor:Actor)
RETURN mention, actor
ORDER BY mention.order
