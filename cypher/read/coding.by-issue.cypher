// On which issue is this reading, if any?
:param coding => "colonna-territorial-integrity/trial-coder/commit/armenia/armenia-territorial-integrity";
MATCH (coding:Coding {id: $coding})
OPTIONAL MATCH (coding)-[:ON]->(issue:Issue)
RETURN issue
