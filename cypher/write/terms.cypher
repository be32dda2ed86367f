// Write the controlled vocabulary, for those who look it up in Neo4j Browser.
:param terms => [{id: "EventKind.VOTE", scheme: "EventKind", code: "VOTE", definition: "A body votes.", order: 9}];
UNWIND $terms AS row
MERGE (term:Term {id: row.id})
SET term += row
