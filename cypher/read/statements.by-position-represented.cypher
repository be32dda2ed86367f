// What was said on behalf of those who hold these positions, newest first?
:param countingHolder => ["france"];
UNWIND $countingHolder AS id
MATCH (statement:Statement)-[role:ON_BEHALF_OF]->(:Actor)
WHERE role.actor = id AND role.key > ""
RETURN statement
ORDER BY role.actor DESC, role.key DESC
