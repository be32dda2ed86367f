// Write new events of a data set: what was done, by whom, to whom, and where it is printed.
:param rows => [{id: "example/2", rowSha256: "0", name: "France delivers aid to Armenia", kind: "AID", status: "HELD", cameo: "073", date: "2023-09-26", earliest: "2023-09-26", latest: "2023-09-26", key: "2023-09-26|example/2", source: "example/document", locator: "line 3", quotes: [], quoteStarts: [], quoteEnds: [], evidence: "NOT_ANCHORED", printed: "0000000000|example/2", participants: [{actor: "france", role: "INITIATOR", order: 0}]}];
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
CREATE (event:Event {
  id: row.id, rowSha256: row.rowSha256, name: row.name, kind: row.kind, status: row.status, cameo: row.cameo, place: row.place,
  date: row.date, earliest: row.earliest, latest: row.latest, dateRule: "IMPORTED", key: row.key
})
CREATE (event)-[:PRINTED_IN {
  source: row.source, key: row.printed, order: 0, place: "BODY", depth: 1, status: row.evidence,
  start: row.start, end: row.end, sha256: row.sha256, cue: row.cue, locator: row.locator,
  quotes: row.quotes, quoteStarts: row.quoteStarts, quoteEnds: row.quoteEnds
}]->(source)
WITH event, row
UNWIND row.participants AS part
MATCH (actor:Actor {id: part.actor})
CREATE (actor)-[:TAKES_PART_IN {actor: part.actor, named: part.named, role: part.role, attendance: "ATTENDED", order: part.order, key: row.key}]->(event)
