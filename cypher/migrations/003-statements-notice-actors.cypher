// Let every statement say by one relationship for whom it mentions or addresses whom.
MATCH (statement:Statement)
WHERE NOT statement.negated
CALL (statement) {
  OPTIONAL MATCH (statement)-[old:NOTICES]->()
  DELETE old
  WITH DISTINCT statement
  MATCH (statement)-[:ON_BEHALF_OF]->(holder:Actor)
  MATCH (statement)-[:MENTIONS|ADDRESSED_TO]->(target:Actor)
  WITH DISTINCT statement, holder, target
  CREATE (statement)-[:NOTICES {
    holder: holder.id, target: target.id, earliest: statement.earliest, latest: statement.latest, key: statement.key
  }]->(target)
} IN TRANSACTIONS OF 5000 ROWS
