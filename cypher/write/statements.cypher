// Write statements: what was said, by whom, for whom, to whom, of whom, about what, and where it is printed.
:param held => false;
:param rows => [{id: "example", props: {id: "example", gist: "France promises help.", quotes: [], mode: "INDIRECT", lang: "fr", key: "2023-09-26|example", earliest: "2023-09-26", latest: "2023-09-26", negated: false, reiterates: false}, saidBy: [{actor: "france", surface: "Paris", order: 0, key: "2023-09-26|example"}], onBehalfOf: [], addressedTo: [], mentions: [], printedIn: [], links: []}];
UNWIND $rows AS row
MERGE (statement:Statement {id: row.id})
SET statement = row.props
WITH statement, row
CALL (statement) {
  MATCH (statement)-[old:SAID_BY|ON_BEHALF_OF|ADDRESSED_TO|MENTIONS|PRINTED_IN|CONCERNS|REPEATS|REPLIES_TO|QUOTES|CONTRADICTS|NOT_CONTRADICTS|RETRACTS|FULFILLED_BY|BROKEN_BY|DOUBLED]->()
  DELETE old
}
CALL (statement, row) {
  UNWIND row.saidBy AS part
  MATCH (actor:Actor {id: part.actor})
  CREATE (statement)-[saidBy:SAID_BY]->(actor)
  SET saidBy = part
}
CALL (statement, row) {
  UNWIND row.onBehalfOf AS part
  MATCH (actor:Actor {id: part.actor})
  CREATE (statement)-[onBehalfOf:ON_BEHALF_OF]->(actor)
  SET onBehalfOf = part
}
CALL (statement, row) {
  UNWIND row.addressedTo AS part
  MATCH (actor:Actor {id: part.actor})
  CREATE (statement)-[addressedTo:ADDRESSED_TO]->(actor)
  SET addressedTo = part
}
CALL (statement, row) {
  UNWIND row.mentions AS part
  MATCH (actor:Actor {id: part.actor})
  CREATE (statement)-[mentions:MENTIONS]->(actor)
  SET mentions = part
}
CALL (statement, row) {
  UNWIND row.printedIn AS part
  MATCH (source:Source {id: part.source})
  CREATE (statement)-[printed:PRINTED_IN]->(source)
  SET printed = part,
      printed.status = CASE WHEN part.start IS NULL THEN "NOT_ANCHORED" WHEN $held THEN "VERIFIED" ELSE "TEXT_NOT_HELD" END
}
