// Who says this statement?
:param statement => "colonna-territorial-integrity";
MATCH (statement:Statement {id: $statement})
MATCH (statement)-[:SAID_BY]->(speaker:Actor)
RETURN speaker
