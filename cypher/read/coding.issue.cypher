// Which issue is this reading on?
:param coding => "colonna-territorial-integrity/trial/0";
MATCH (coding:Coding {id: $coding})
MATCH (coding)-[:ON]->(issue:Issue)
RETURN issue
