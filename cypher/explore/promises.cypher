// What was promised to whom, and on which condition?
MATCH (statement:Statement)<-[:READS]-(coding:Coding {act: "COMMIT"})
WHERE coding.supersededAt IS NULL
MATCH (statement)-[:ON_BEHALF_OF]->(holder:Actor)
OPTIONAL MATCH (coding)-[:TOWARD]->(target:Actor)
RETURN holder.name AS promises, target.name AS toward, statement.gist AS gist, coalesce(coding.condition, statement.condition) AS condition, statement.date AS date
ORDER BY date DESC, gist
