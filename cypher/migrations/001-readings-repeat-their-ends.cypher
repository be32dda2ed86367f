// In a graph of Démarche 0.1.0, let every reading repeat its target, its issue and its statement's key, by which it is sought.
MATCH (coding:Coding)-[:READS]->(statement:Statement)
CALL (coding, statement) {
  MATCH (coding)-[role:TOWARD|ON]->(end)
  SET role.key = statement.key,
      role.actor = CASE WHEN end:Actor THEN end.id END,
      role.issue = CASE WHEN end:Issue THEN end.id END
} IN TRANSACTIONS OF 5000 ROWS
