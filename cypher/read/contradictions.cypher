// Where do actors seem to contradict themselves, as it was worked out from statements?
:param contradictions => {straddling: 0, pairs: [{holder: "france", earlier: "france-complicity-of-russia", later: "colonna-territorial-integrity"}]};
WITH $contradictions AS contradictions
RETURN contradictions
