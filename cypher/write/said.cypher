// What does a dossier say, as it was last loaded, and what do other dossiers say of the same nodes?
:param dossier => "example";
MATCH (dossier:Dossier {id: $dossier})-[mine:SAYS]->(node)
OPTIONAL MATCH (node)<-[theirs:SAYS]-(other:Dossier)
WHERE other <> dossier
WITH node, mine, other, theirs
ORDER BY other.id
RETURN CASE WHEN node:Merged THEN "Actor" ELSE labels(node)[0] END AS label, node.id AS id, mine.sha256 AS sha256,
       [other IN collect(CASE WHEN other IS NULL THEN null ELSE {dossier: other.id, said: properties(theirs)} END) WHERE other IS NOT NULL] AS others
