// Which pairs are there to judge?
:param contradictions => {straddling: 0, pairs: [{holder: "france", earlier: "france-complicity-of-russia", later: "colonna-territorial-integrity"}]};
WITH $contradictions AS contradictions
UNWIND contradictions.pairs AS contradiction
RETURN contradiction
