// Which statements are read as being toward this actor, newest first?
:param actor => "russia";
MATCH (actor:Actor {id: $actor})
MATCH (statement:Statement)
WHERE EXISTS {
  MATCH (statement)<-[:READS]-(reading:Coding)-[:TOWARD]->(actor)
  WHERE reading.supersededAt IS NULL
}
RETURN statement
ORDER BY statement.key DESC
