// Which readings point to their target in one of these ways?
:param targetBasis => ["NAMED"];
MATCH (coding:Coding)
WHERE coding.targetBasis IN $targetBasis
RETURN coding
