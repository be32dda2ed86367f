// Which statements are about any of these events?
:param event => ["exodus"];
MATCH (statement:Statement)
WHERE EXISTS { MATCH (statement)-[:CONCERNS]->(end:Event) WHERE end.id IN $event }
RETURN statement
