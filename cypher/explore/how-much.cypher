// How many nodes of each label and relationships of each type are there?
MATCH (node)
UNWIND labels(node) AS name
RETURN "node" AS what, name, count(*) AS count
ORDER BY name
UNION ALL
MATCH ()-[relationship]->()
RETURN "relationship" AS what, type(relationship) AS name, count(*) AS count
ORDER BY name
