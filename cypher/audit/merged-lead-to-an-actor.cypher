// Does a merged actor lead nowhere or to more than one, is it an actor still, or does an actor lead to another?
MATCH (node:Actor|Merged)
OPTIONAL MATCH (node)-[:SAME_AS*]->(survivor:Actor)
WITH node, count(survivor) AS survivors
WHERE (node:Merged AND (survivors <> 1 OR EXISTS { (:Actor {id: node.id}) })) OR (node:Actor AND survivors > 0)
RETURN labels(node) AS labels, node.id AS id, survivors
