// Which statements are read as being on this issue, newest first?
:param issue => "minority-rights";
MATCH (issue:Issue {id: $issue})
MATCH (statement:Statement)
WHERE EXISTS {
  MATCH (statement)<-[:READS]-(reading:Coding)-[:ON]->(:Issue)-[:BROADER*0..]->(issue)
  WHERE reading.supersededAt IS NULL
}
RETURN statement
ORDER BY statement.key DESC
