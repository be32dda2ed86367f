// Which readings are toward any of these actors?
:param toward => ["russia"];
MATCH (coding:Coding)
WHERE EXISTS { MATCH (coding)-[:TOWARD]->(end:Actor) WHERE end.id IN $toward }
RETURN coding
