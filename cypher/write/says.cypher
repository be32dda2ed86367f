// Note what a dossier says of its nodes, so that the next load knows what has changed.
:param dossier => "example";
:param said => {`Actor:france`: {sha256: "0", kind: "STATE", name: "France"}};
MATCH (:Dossier {id: $dossier})-[says:SAYS]->(node)
WITH says, $said[CASE WHEN node:Merged THEN "Actor" ELSE labels(node)[0] END + ":" + node.id] AS said
WHERE said IS NOT NULL
SET says = said
