// Which current readings has this statement, if any?
:param statement => "colonna-territorial-integrity";
MATCH (statement:Statement {id: $statement})
OPTIONAL MATCH (coding:Coding)-[:READS]->(statement)
WHERE coding.supersededAt IS NULL
RETURN coding
