// How do those statements read that one coder has read, beside the readings of others?
:param coder => "boris";
MATCH (statement:Statement)
WHERE EXISTS {
  MATCH (statement)<-[:READS]-(found:Coding)-[:BY]->(:Coder {id: $coder})
  WHERE found.supersededAt IS NULL
}
MATCH (statement)<-[:READS]-(coding:Coding)-[:BY]->(coder:Coder)
WHERE coding.supersededAt IS NULL
OPTIONAL MATCH (coding)-[:TOWARD]->(target:Actor)
RETURN statement.gist AS gist, coder.name AS coder, coding.act AS act, target.name AS target, coding.stance AS stance
ORDER BY gist, coder
