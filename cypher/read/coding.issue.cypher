// Which issue is this reading on?
:param coding => "colonna-territorial-integrity/trial-coder/commit/armenia/armenia-territorial-integrity";
MATCH (coding:Coding {id: $coding})
MATCH (coding)-[:ON]->(issue:Issue)
RETURN issue
