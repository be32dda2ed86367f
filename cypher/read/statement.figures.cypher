// Which numbers does this statement claim?
:param statement => "armenian-authorities-28120";
MATCH (statement:Statement {id: $statement})
MATCH (statement)-[:STATES]->(figure:Figure)
RETURN figure
ORDER BY figure.id
