// Write new statements of a data set: what was said, by whom, for whom, to whom, of whom, and where it is printed.
:param rows => [{id: "example/1", rowSha256: "0", gist: "France promises help.", quotes: [], mode: "PARAPHRASE", lang: "und", date: "2023-09-26", earliest: "2023-09-26", latest: "2023-09-26", key: "2023-09-26|example/1", source: "example/document", locator: "line 2", quoteStarts: [], quoteEnds: [], status: "NOT_ANCHORED", printed: "0000000000|example/1", saidBy: [{actor: "france", order: 0}], onBehalfOf: [{actor: "france", basis: "SELF", order: 0}], addressedTo: [], mentions: []}];
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
CREATE (statement:Statement {
  id: row.id, rowSha256: row.rowSha256, gist: row.gist, quotes: row.quotes, mode: row.mode, lang: row.lang,
  negated: false, reiterates: false, date: row.date, earliest: row.earliest, latest: row.latest,
  dateRule: "IMPORTED", key: row.key
})
CREATE (statement)-[:PRINTED_IN {
  source: row.source, key: row.printed, order: 0, place: "BODY", depth: 1, status: row.status,
  start: row.start, end: row.end, sha256: row.sha256, cue: row.cue, locator: row.locator,
  quotes: row.quotes, quoteStarts: row.quoteStarts, quoteEnds: row.quoteEnds
}]->(source)
WITH statement, row
CALL (statement, row) {
  UNWIND row.saidBy AS part
  MATCH (actor:Actor {id: part.actor})
  CREATE (statement)-[:SAID_BY {actor: part.actor, named: part.named, surface: part.surface, order: part.order, key: row.key}]->(actor)
}
CALL (statement, row) {
  UNWIND row.onBehalfOf AS part
  MATCH (actor:Actor {id: part.actor})
  CREATE (statement)-[:ON_BEHALF_OF {actor: part.actor, named: part.named, basis: part.basis, order: part.order, key: row.key}]->(actor)
}
CALL (statement, row) {
  UNWIND row.addressedTo AS part
  MATCH (actor:Actor {id: part.actor})
  CREATE (statement)-[:ADDRESSED_TO {actor: part.actor, named: part.named, order: part.order, key: row.key}]->(actor)
}
CALL (statement, row) {
  UNWIND row.mentions AS part
  MATCH (actor:Actor {id: part.actor})
  CREATE (statement)-[:MENTIONS {actor: part.actor, named: part.named, order: part.order, key: row.key}]->(actor)
}
