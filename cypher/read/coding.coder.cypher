// Whose reading is this?
:param coding => "colonna-territorial-integrity/trial/0";
MATCH (coding:Coding {id: $coding})
MATCH (coding)-[:BY]->(coder:Coder)
RETURN coder
