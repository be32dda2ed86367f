// Which actor is this reading toward?
:param coding => "colonna-territorial-integrity/trial-coder/commit/armenia/armenia-territorial-integrity";
MATCH (coding:Coding {id: $coding})
MATCH (coding)-[:TOWARD]->(actor:Actor)
RETURN actor
