// What was said to these actors, newest first?
:param addressee => ["french-national-assembly"];
UNWIND $addressee AS id
MATCH (statement:Statement)-[role:ADDRESSED_TO]->(:Actor)
WHERE role.actor = id AND role.key > ""
RETURN statement
ORDER BY role.actor DESC, role.key DESC
