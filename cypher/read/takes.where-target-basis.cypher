// Which readings that point to their target in one of these ways count?
:param targetBasis => ["NAMED", "PRONOUN"];
MATCH (:Statement)-[takes:TAKES]->()
WHERE (takes.targetBasis IS NULL OR takes.targetBasis IN $targetBasis)
RETURN takes
