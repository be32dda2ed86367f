// Who uttered this statement?
:param statement => "colonna-territorial-integrity";
MATCH (statement:Statement {id: $statement})
MATCH (statement)-[speaker:SAID_BY]->(actor:Actor)
RETURN speaker, actor
ORDER BY speaker.order
