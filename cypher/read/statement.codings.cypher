// How has this statement been read?
:param statement => "colonna-territorial-integrity";
MATCH (statement:Statement {id: $statement})
MATCH (statement)<-[:READS]-(coding:Coding)
RETURN coding
ORDER BY coding.id
