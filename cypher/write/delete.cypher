// Delete nodes that no dossier says and that nothing needs.
:param nodes => ["4:00000000-0000-0000-0000-000000000000:0"];
UNWIND $nodes AS id
MATCH (node)
WHERE elementId(node) = id
DETACH DELETE node
