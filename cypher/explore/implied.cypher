// Which statements are read as being toward somebody to whom their words do not point?
MATCH (statement:Statement)
WHERE EXISTS {
  MATCH (statement)<-[:READS]-(found:Coding)-[:TOWARD {basis: "IMPLIED"}]->(:Actor)
  WHERE found.supersededAt IS NULL
}
MATCH (statement)<-[:READS]-(coding:Coding)
WHERE coding.supersededAt IS NULL
OPTIONAL MATCH (coding)-[toward:TOWARD]->(target:Actor)
RETURN statement.quotes AS quotes, coding.act AS act, target.name AS target, toward.basis AS basis,
  coding.confidence AS confidence
ORDER BY quotes, basis, target
