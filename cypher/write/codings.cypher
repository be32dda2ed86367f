// Write codings: a coder's dated reading of a statement.
:param rows => [{id: "example/anna/commit/armenia", props: {id: "example/anna/commit/armenia", act: "COMMIT", stance: 1, method: "HAND", at: "2026-11-24T00:00:00.000Z", targetBasis: "NAMED"}, reads: [{statement: "example", coder: "anna"}], toward: [{actor: "armenia", basis: "NAMED", key: "2023-09-26|example"}], on: [], benefits: [{actor: "armenia", key: "2023-09-26|example"}]}];
UNWIND $rows AS row
MERGE (coding:Coding {id: row.id})
SET coding = row.props
WITH coding, row
CALL (coding) {
  MATCH (coding)-[old:READS|BY|TOWARD|ON|BENEFITS|PROMISE_OF]->()
  DELETE old
}
CALL (coding, row) {
  UNWIND row.reads AS part
  MATCH (statement:Statement {id: part.statement})
  MATCH (coder:Coder {id: part.coder})
  CREATE (coding)-[:READS]->(statement)
  CREATE (coding)-[:BY]->(coder)
}
CALL (coding, row) {
  UNWIND row.toward AS part
  MATCH (target:Actor {id: part.actor})
  CREATE (coding)-[:TOWARD {actor: part.actor, named: part.named, basis: part.basis, surface: part.surface, key: part.key}]->(target)
}
CALL (coding, row) {
  UNWIND row.on AS part
  MATCH (issue:Issue {id: part.issue})
  CREATE (coding)-[:ON {issue: part.issue, key: part.key}]->(issue)
}
CALL (coding, row) {
  UNWIND row.benefits AS part
  MATCH (actor:Actor {id: part.actor})
  CREATE (coding)-[:BENEFITS {actor: part.actor, named: part.named, key: part.key}]->(actor)
}
