// What mentions these actors, newest first?
:param mentions => ["russia"];
UNWIND $mentions AS id
MATCH (statement:Statement)-[role:MENTIONS]->(:Actor)
WHERE role.actor = id AND role.key > ""
RETURN statement
ORDER BY role.actor DESC, role.key DESC
