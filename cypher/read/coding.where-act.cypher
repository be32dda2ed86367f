// Which readings find one of these acts?
:param act => ["COMMIT"];
MATCH (coding:Coding)
WHERE coding.act IN $act
RETURN coding
