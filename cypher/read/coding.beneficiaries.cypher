// For whose benefit is something promised, in this reading?
:param coding => "minister/anna/commit/east/truce";
MATCH (coding:Coding {id: $coding})
MATCH (coding)-[:BENEFITS]->(beneficiary:Actor)
WITH DISTINCT beneficiary
RETURN beneficiary
ORDER BY beneficiary.id
