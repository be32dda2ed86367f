// Take back what a dossier no longer says: which nodes does no dossier say now, and what else needs them?
:param dossier => "example";
:param keys => ["Statement:example"];
MATCH (:Dossier {id: $dossier})-[says:SAYS]->(node)
WHERE CASE WHEN node:Merged THEN "Actor" ELSE labels(node)[0] END + ":" + node.id IN $keys
DELETE says
WITH node
CALL (node) {
  MATCH (node)-[:SAME_AS*0..]->(end:!Merged)-[own:PART_OF|BROADER {dossier: $dossier}]->()
  WHERE coalesce(own.namedPart, end.id) = node.id
  DELETE own
}
WITH node
WHERE NOT node:Merged AND NOT EXISTS { (node)<-[:SAYS]-(:Dossier) }
CALL (node) {
  MATCH (node)<-[:!(HELD|STATES|TAKES_PART_IN|TAKES|NOTICES|READ_TOWARD|PROMISE_OF|POSITION|NOT_SAME_AS)]-(needer)
  RETURN needer
  UNION
  MATCH (node)-[:HELD|STATES|TAKES_PART_IN]->(needer)
  RETURN needer
  UNION
  MATCH (node)<-[:HELD]-(:Actor)<-[:SAID_BY]-(needer:Statement)-[:ON_BEHALF_OF {tenure: node.id}]->(:Actor)
  RETURN needer
  UNION
  RETURN null AS needer
}
WITH node, collect(DISTINCT elementId(needer)) AS neededBy
OPTIONAL MATCH (node)-[part:NAMES|READS]->(whole)
WHERE part.named IS NULL
OPTIONAL MATCH (node:Tenure|Figure)<-[held:HELD|STATES]-(owner)
WHERE held.named IS NULL
RETURN elementId(node) AS node, node:Coding AS isCoding, neededBy, elementId(coalesce(whole, owner)) AS partOf
