// Write new events of a data set: what was done, by whom, to whom, and where it is printed. Each table is given by its columns, and names by its place what stands in another.
:param shared => {actors: ["france"], sources: ["example/document"]};
:param events => {id: ["example/2"], rowSha256: ["0"], name: ["France delivers aid to Armenia"], kind: ["AID"], status: ["HELD"], cameo: ["073"], date: ["2023-09-26"], earliest: ["2023-09-26"], latest: ["2023-09-26"], key: ["2023-09-26|example/2"], source: [0], locator: ["line 3"], evidence: ["NOT_ANCHORED"], printed: ["0000000000|example/2"]};
:param participants => {event: [0], actor: [0], role: ["INITIATOR"], order: [0]};
CYPHER replan=skip
CALL () {
  UNWIND range(0, size($shared.actors) - 1) AS at
  MATCH (actor:Actor {id: $shared.actors[at]})
  WITH actor ORDER BY at
  RETURN collect(actor) AS actors
}
CALL () {
  UNWIND range(0, size($shared.sources) - 1) AS at
  MATCH (source:Source {id: $shared.sources[at]})
  WITH source ORDER BY at
  RETURN collect(source) AS sources
}
CALL (sources) {
  UNWIND range(0, size($events.id) - 1) AS at
  WITH at, $events.source[at] AS printedIn
  WITH at, printedIn, sources[printedIn] AS source
  CREATE (event:Event {
    id: $events.id[at], rowSha256: $events.rowSha256[at], name: $events.name[at], kind: $events.kind[at],
    status: $events.status[at], cameo: $events.cameo[at], place: $events.place[at],
    date: $events.date[at], earliest: $events.earliest[at], latest: $events.latest[at], dateRule: "IMPORTED", key: $events.key[at]
  })
  CREATE (event)-[:PRINTED_IN {
    source: $shared.sources[printedIn], key: $events.printed[at], order: 0, place: "BODY", depth: 1, status: $events.evidence[at],
    start: $events.start[at], end: $events.end[at], sha256: $events.sha256[at], cue: $events.cue[at], locator: $events.locator[at],
    quotes: $events.quotes[at], quoteStarts: $events.quoteStarts[at], quoteEnds: $events.quoteEnds[at]
  }]->(source)
  WITH event ORDER BY at
  RETURN collect(event) AS made
}
CALL (actors, made) {
  UNWIND range(0, size($participants.event) - 1) AS at
  WITH at, $participants.event[at] AS done, $participants.actor[at] AS named
  WITH at, done, named, made[done] AS event, actors[named] AS actor
  CREATE (actor)-[:TAKES_PART_IN {
    actor: $shared.actors[named], named: $participants.named[at], role: $participants.role[at], attendance: "ATTENDED",
    order: $participants.order[at], key: $events.key[done]
  }]->(event)
}
RETURN size(actors) + size(sources) AS found
