// Which actor is this reading toward?
:param coding => "colonna-territorial-integrity/trial/0";
MATCH (coding:Coding {id: $coding})
MATCH (coding)-[:TOWARD]->(actor:Actor)
RETURN actor
