// What did those say who hold these positions as speakers, newest first?
:param countingHolder => ["catherine-colonna"];
UNWIND $countingHolder AS id
MATCH (statement:Statement)-[role:SAID_BY]->(:Actor)
WHERE role.actor = id AND role.key > ""
RETURN statement
ORDER BY role.actor DESC, role.key DESC
