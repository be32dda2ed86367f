// Which readings came about by one of these methods?
:param method => ["HAND"];
MATCH (coding:Coding)
WHERE coding.method IN $method
RETURN coding
