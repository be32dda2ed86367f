// Take back what a dossier no longer says: which nodes does no dossier say now, and what else needs them?
:param dossier => "example";
:param keys => ["Statement:example"];
MATCH (:Dossier {id: $dossier})-[says:SAYS]->(node)
WHERE labels(node)[0] + ":" + node.id IN $keys
DELETE says
WITH node
CALL (node) {
  MATCH (node)-[own:PART_OF|BROADER {dossier: $dossier}]->()
  DELETE own
}
WITH node
WHERE NOT EXISTS { (node)<-[:SAYS]-(:Dossier) }
CALL (node) {
  MATCH (node)<-[:!(HELD|STATES|TAKES_PART_IN|TAKES|POSITION)]-(needer)
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
OPTIONAL MATCH (node)-[:NAMES|READS]->(whole)
OPTIONAL MATCH (node:Tenure|Figure)<-[:HELD|STATES]-(owner)
RETURN elementId(node) AS node, neededBy, elementId(coalesce(whole, owner)) AS partOf
