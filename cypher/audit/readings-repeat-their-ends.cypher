// Does a reading name another target, issue or key than the nodes at its ends have?
MATCH (end)<-[role:TOWARD|ON|BENEFITS]-(coding:Coding)-[:READS]->(statement:Statement)
WHERE role.key IS NULL OR role.key <> statement.key
  OR (end:Actor AND (role.actor IS NULL OR role.actor <> end.id))
  OR (end:Issue AND (role.issue IS NULL OR role.issue <> end.id))
RETURN coding.id AS coding, type(role) AS role, end.id AS end, properties(role) AS found
