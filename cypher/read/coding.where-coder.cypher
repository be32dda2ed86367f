// Which readings are by any of these coders?
:param coder => ["trial-coder"];
MATCH (coding:Coding)
WHERE EXISTS { MATCH (coding)-[:BY]->(end:Coder) WHERE end.id IN $coder }
RETURN coding
