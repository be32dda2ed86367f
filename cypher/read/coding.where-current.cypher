// Which readings has no later one replaced?
MATCH (coding:Coding)
WHERE coding.supersededAt IS NULL
RETURN coding
