// Which current readings has this statement?
:param statement => "colonna-territorial-integrity";
MATCH (statement:Statement {id: $statement})
MATCH (coding:Coding)-[:READS]->(statement)
WHERE coding.supersededAt IS NULL
RETURN coding
