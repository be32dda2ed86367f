// Which statements are about these events, newest first?
:param event => ["exodus"];
UNWIND $event AS id
MATCH (statement:Statement)-[role:CONCERNS]->(:Event)
WHERE role.to = id AND role.key > ""
RETURN statement
ORDER BY role.to DESC, role.key DESC
