// Which statements have a current reading?
MATCH (statement:Statement)
WHERE EXISTS {
  MATCH (coding:Coding)-[:READS]->(statement)
  WHERE coding.supersededAt IS NULL
}
RETURN statement
