// What does a dossier say, node by node, in its own version?
:param dossier => "nagorno-karabakh-exodus";
MATCH (:Dossier {id: $dossier})-[says:SAYS]->(node)
WITH node, says, CASE WHEN node:Merged THEN "Actor" ELSE labels(node)[0] END AS label
RETURN label, node.id AS id, properties(node) AS props, properties(says) AS said
ORDER BY label, id
