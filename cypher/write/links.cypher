// Link statements to the events and statements that they bear on.
:param links => [{statement: "example", relation: "CONCERNS", to: "spain", because: null, coder: "anna", method: "HAND", at: "2026-11-24T00:00:00.000Z", key: "2023-09-26|example"}];
UNWIND $links AS link
MATCH (statement:Statement {id: link.statement})
OPTIONAL MATCH (event:Event {id: link.to})
OPTIONAL MATCH (other:Statement {id: link.to})
WITH statement, link, coalesce(event, other) AS end
WHERE end IS NOT NULL
CREATE (statement)-[bearing:$(link.relation)]->(end)
SET bearing = link {.to, .because, .coder, .method, .at, .key}
