// Who accused whom, in how many statements?
MATCH (holder:Actor)<-[:ON_BEHALF_OF]-(statement:Statement)<-[:READS]-(coding:Coding {act: "ACCUSE"})
WHERE coding.supersededAt IS NULL
OPTIONAL MATCH (coding)-[:TOWARD]->(target:Actor)
RETURN holder.name AS holder, target.name AS target, count(DISTINCT statement) AS statements
ORDER BY statements DESC, holder, target
