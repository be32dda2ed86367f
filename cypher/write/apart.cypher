// Note that two actors are not the same.
:param one => "armenia";
:param other => "azerbaijan";
:param judgement => {coder: "anna", method: "HAND", at: "2026-11-24T00:00:00.000Z", because: "An example"};
MATCH (one:Actor|Merged {id: $one})
MATCH (other:Actor|Merged {id: $other})
MERGE (one)-[apart:NOT_SAME_AS]-(other)
SET apart = $judgement
