// In which office did the speaker speak for this actor?
:param statement => "colonna-territorial-integrity";
MATCH (:Statement {id: $statement})-[representation:ON_BEHALF_OF]->(:Actor)
MATCH (tenure:Tenure {id: representation.tenure})
RETURN tenure
