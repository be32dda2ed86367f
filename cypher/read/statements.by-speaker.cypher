// What did these actors say, newest first?
:param speaker => ["france"];
UNWIND $speaker AS id
MATCH (statement:Statement)-[role:SAID_BY]->(:Actor)
WHERE role.actor = id AND role.key > ""
RETURN statement
ORDER BY role.actor DESC, role.key DESC
