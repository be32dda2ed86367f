// Is there a node that no dossier says and that nothing else needs?
MATCH (node:Source|Actor|Name|Tenure|Statement|Coding|Coder|Issue|Event|Figure)
WHERE NOT EXISTS { (node)<-[:SAYS]-(:Dossier) } AND NOT EXISTS { (node)--() }
RETURN labels(node)[0] AS label, node.id AS id
