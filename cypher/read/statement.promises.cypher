// Which readings find a promise in this statement?
:param statement => "minister";
MATCH (statement:Statement {id: $statement})
MATCH (coding:Coding {act: "COMMIT"})-[:READS]->(statement)
WHERE coding.supersededAt IS NULL AND coding.method <> "MACHINE"
RETURN coding
ORDER BY coding.id
