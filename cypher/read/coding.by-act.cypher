// Which act is this reading?
:param coding => "colonna-territorial-integrity/trial-coder/commit/armenia/armenia-territorial-integrity";
MATCH (coding:Coding {id: $coding})
WITH *, coding.act AS act
RETURN act
