// Toward whom is this reading, if anybody?
:param coding => "colonna-territorial-integrity/trial-coder/commit/armenia/armenia-territorial-integrity";
MATCH (coding:Coding {id: $coding})
OPTIONAL MATCH (coding)-[:TOWARD]->(target:Actor)
RETURN target
