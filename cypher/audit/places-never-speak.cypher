// Does a place speak, or does a statement count for one?
MATCH (statement:Statement)-[role:SAID_BY|ON_BEHALF_OF]->(actor:Actor {kind: "TERRITORY"})
RETURN statement.id AS statement, type(role) AS role, actor.id AS actor
