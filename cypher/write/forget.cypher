// Take back what a dossier no longer says; a node goes once no dossier says it and nothing else refers to it.
:param dossier => "example";
:param labels => ["Coding", "Figure", "Name", "Tenure", "Statement", "Event"];
:param keys => ["Statement:example"];
MATCH (:Dossier {id: $dossier})-[says:SAYS]->(node)
WHERE labels(node)[0] IN $labels AND labels(node)[0] + ":" + node.id IN $keys
DELETE says
WITH node
CALL (node) {
  MATCH (node)-[own:PART_OF|BROADER {dossier: $dossier}]->()
  DELETE own
}
WITH node
WHERE NOT EXISTS { (node)<-[:!(HELD|TAKES_PART_IN|STATES)]-() }
  AND (NOT (node:Actor OR node:Issue OR node:Coder OR node:Source) OR NOT EXISTS { (node)-->() })
DETACH DELETE node
