// Is a statement said to be read toward an actor more or less than once, though a current reading is, or though none is?
MATCH (statement:Statement)
CALL (statement) {
  MATCH (statement)<-[:READS]-(coding:Coding)-[:TOWARD]->(target:Actor)
  WHERE coding.supersededAt IS NULL
  RETURN collect(DISTINCT target.id) AS expected
}
CALL (statement) {
  MATCH (statement)-[:READ_TOWARD]->(target)
  RETURN collect(target.id) AS found
}
WITH statement, expected, found
WHERE size(expected) <> size(found) OR any(one IN expected WHERE NOT one IN found)
RETURN statement.id AS statement, expected, found
