// Which events is this statement about?
:param statement => "france-complicity-of-russia";
MATCH (statement:Statement {id: $statement})
MATCH (statement)-[:CONCERNS]->(event:Event)
RETURN event
ORDER BY event.key
