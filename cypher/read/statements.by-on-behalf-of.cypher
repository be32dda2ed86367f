// What was said on behalf of these actors, newest first?
:param onBehalfOf => ["france"];
UNWIND $onBehalfOf AS id
MATCH (statement:Statement)-[role:ON_BEHALF_OF]->(:Actor)
WHERE role.actor = id AND role.key > ""
RETURN statement
ORDER BY role.actor DESC, role.key DESC
