// How has this statement been read?
:param statement => "colonna-territorial-integrity";
:param coder => null;
:param current => true;
MATCH (statement:Statement {id: $statement})
MATCH (statement)<-[:READS]-(coding:Coding)-[:BY]->(by:Coder)
WHERE (NOT $current OR coding.supersededAt IS NULL) AND ($coder IS NULL OR by.id = $coder)
RETURN coding
ORDER BY coding.id
