// How was one statement read before, and how is it read now?
:param statement => "minister";
MATCH (coding:Coding)-[:READS]->(:Statement {id: $statement})
OPTIONAL MATCH (coding)-[:TOWARD]->(target:Actor)
RETURN coding.act AS act, target.name AS target, coding.stance AS stance, coding.at AS at, coding.supersededAt AS supersededAt
ORDER BY at
