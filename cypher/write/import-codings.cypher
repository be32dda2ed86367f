// Write new codings of a data set, and what each amounts to: a TAKES for every voice and holder, toward its target or its issue.
:param at => "2023-09-26T00:00:00.000Z";
:param rows => [{id: "example/1/example/praise/france", statement: "example/1", coder: "example", rowSha256: "0", act: "PRAISE", stance: 1, toward: "armenia", basis: "NAMED", key: "2023-09-26|example/1", earliest: "2023-09-26", latest: "2023-09-26", takes: [{voice: "REPRESENTED", holder: "france", basis: "SELF", onlyIfAsked: false}]}];
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (coder:Coder {id: row.coder})
OPTIONAL MATCH (target:Actor {id: row.toward})
OPTIONAL MATCH (issue:Issue {id: row.issue})
CREATE (coding:Coding {
  id: row.id, rowSha256: row.rowSha256, act: row.act, stance: row.stance, agreement: row.agreement,
  confidence: toFloat(row.confidence), cameo: row.cameo, plover: row.plover, because: row.because,
  method: "IMPORTED", at: $at, targetBasis: row.basis
})
CREATE (coding)-[:READS]->(statement)
CREATE (coding)-[:BY]->(coder)
FOREACH (actor IN CASE WHEN target IS NULL THEN [] ELSE [target] END |
  CREATE (coding)-[:TOWARD {actor: row.toward, named: row.named, basis: row.basis, key: row.key}]->(actor))
FOREACH (found IN CASE WHEN issue IS NULL THEN [] ELSE [issue] END |
  CREATE (coding)-[:ON {issue: row.issue, key: row.key}]->(found))
WITH statement, coding, row, coalesce(target, issue) AS end
WHERE end IS NOT NULL
UNWIND row.takes AS take
CREATE (statement)-[:TAKES {
  voice: take.voice, holder: take.holder, basis: take.basis, onlyIfAsked: take.onlyIfAsked,
  target: row.toward, targetBasis: row.basis, issue: row.issue,
  coder: row.coder, coding: row.id, method: "IMPORTED", act: row.act, stance: row.stance, agreement: row.agreement,
  earliest: row.earliest, latest: row.latest, key: row.key
}]->(end)
