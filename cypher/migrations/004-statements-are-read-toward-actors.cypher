// Let every statement say by one relationship toward whom it is read.
MATCH (statement:Statement)
CALL (statement) {
  OPTIONAL MATCH (statement)-[old:READ_TOWARD]->()
  DELETE old
  WITH DISTINCT statement
  MATCH (statement)<-[:READS]-(coding:Coding)-[:TOWARD]->(target:Actor)
  WHERE coding.supersededAt IS NULL
  WITH DISTINCT statement, target
  CREATE (statement)-[:READ_TOWARD]->(target)
} IN TRANSACTIONS OF 5000 ROWS
