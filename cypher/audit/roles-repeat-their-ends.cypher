// Does a role of a statement name another actor or key than the nodes at its ends have?
MATCH (statement:Statement)-[role:SAID_BY|ON_BEHALF_OF|ADDRESSED_TO|MENTIONS]->(actor:Actor)
WHERE role.actor IS NULL OR role.actor <> actor.id OR role.key IS NULL OR role.key <> statement.key
RETURN statement.id AS statement, type(role) AS role, actor.id AS actor, properties(role) AS found
