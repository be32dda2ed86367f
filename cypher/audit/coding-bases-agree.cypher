// Does a coding keep another basis for its target than the relationship to it, or a stance toward nobody?
MATCH (coding:Coding)
OPTIONAL MATCH (coding)-[toward:TOWARD]->(:Actor)
WITH coding, collect(toward.basis) AS bases
WHERE size(bases) > 1 OR coalesce(bases[0], "") <> coalesce(coding.targetBasis, "")
   OR (size(bases) = 0 AND coding.stance IS NOT NULL)
   OR (coding.agreement IS NOT NULL AND NOT EXISTS { (coding)-[:ON]->(:Issue) })
RETURN coding.id AS coding, coding.targetBasis AS targetBasis, bases, coding.stance AS stance
