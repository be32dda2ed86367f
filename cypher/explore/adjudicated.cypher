// Between which readings was decided, and how?
MATCH (statement:Statement)
WHERE EXISTS {
  MATCH (statement)<-[:READS]-(found:Coding {method: "ADJUDICATED"})
  WHERE found.supersededAt IS NULL
}
MATCH (statement)<-[:READS]-(coding:Coding)-[:BY]->(coder:Coder)
WHERE coding.supersededAt IS NULL
RETURN statement.gist AS gist, coder.name AS coder, coding.method AS method, coding.act AS act,
  coding.stance AS stance, coding.agreement AS agreement
ORDER BY gist, method, coder
