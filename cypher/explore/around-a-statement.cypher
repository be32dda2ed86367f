// What stands around one statement? Who said it, for whom, where it is printed, and how it is read, as a graph.
:param statement => "colonna-territorial-integrity";
MATCH (statement:Statement {id: $statement})-[link]-(other:Actor|Source|Event|Figure|Coding)
WHERE type(link) <> "TAKES"
OPTIONAL MATCH (other:Coding)-[read:BY|TOWARD|ON]->(found)
RETURN statement, link, other, read, found
