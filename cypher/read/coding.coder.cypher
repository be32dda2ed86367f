// Whose reading is this?
:param coding => "colonna-territorial-integrity/trial-coder/commit/armenia/armenia-territorial-integrity";
MATCH (coding:Coding {id: $coding})
MATCH (coding)-[:BY]->(coder:Coder)
RETURN coder
