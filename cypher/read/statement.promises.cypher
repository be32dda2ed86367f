// Which readings find a promise in this statement?
:param statement => "minister";
MATCH (statement:Statement {id: $statement})
MATCH (coding:Coding)-[:READS]->(statement)
WHERE EXISTS { (coding)-[:PROMISE_OF]->() }
RETURN coding
ORDER BY coding.id
