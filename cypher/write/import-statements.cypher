// Write new statements of a data set, who said them, for whom, to whom, of whom, and where they are printed; and new codings of these or of known statements, with a READ_TOWARD for every target and a TAKES for every voice and holder, toward its target or its issue. Each table is given by its columns, and names by its place what stands in another.
:param at => "2023-09-26T00:00:00.000Z";
:param shared => {actors: ["france", "armenia"], sources: ["example/document"], coders: ["example"], issues: []};
:param known => 0;
:param said => {id: ["example/1"], rowSha256: ["0"], gist: ["France promises help."], mode: ["PARAPHRASE"], lang: ["und"], date: ["2023-09-26"], earliest: ["2023-09-26"], latest: ["2023-09-26"], key: ["2023-09-26|example/1"], source: [0], locator: ["line 2"], status: ["NOT_ANCHORED"], printed: ["0000000000|example/1"]};
:param saidBy => {said: [0], actor: [0], order: [0]};
:param onBehalfOf => {said: [0], actor: [0], basis: ["SELF"], order: [0]};
:param addressedTo => {said: []};
:param mentions => {said: []};
:param notices => {said: []};
:param codings => {id: ["example/1/example/commit/armenia"], said: [0], coder: [0], target: [1], basis: ["NAMED"], rowSha256: ["0"], act: ["COMMIT"], stance: [1], promiseOf: [[{role: "REPRESENTED", actor: 0}, {role: "SPEAKER", actor: 0}]]};
:param readToward => {said: [0], target: [1]};
:param takes => {coding: [0], voice: ["REPRESENTED"], holder: [0], basis: ["SELF"], onlyIfAsked: [false]};
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
CALL () {
  UNWIND range(0, size($shared.coders) - 1) AS at
  MATCH (coder:Coder {id: $shared.coders[at]})
  WITH coder ORDER BY at
  RETURN collect(coder) AS coders
}
CALL () {
  UNWIND range(0, size($shared.issues) - 1) AS at
  MATCH (issue:Issue {id: $shared.issues[at]})
  WITH issue ORDER BY at
  RETURN collect(issue) AS issues
}
CALL () {
  UNWIND range(0, $known - 1) AS at
  MATCH (statement:Statement {id: $said.id[at]})
  SET statement.id = $said.id[at]
  WITH statement ORDER BY at
  RETURN collect(statement) AS known
}
CALL (sources) {
  UNWIND range($known, size($said.id) - 1) AS at
  WITH at, $said.source[at] AS printedIn
  WITH at, printedIn, sources[printedIn] AS source
  CREATE (statement:Statement {
    id: $said.id[at], rowSha256: $said.rowSha256[at], gist: $said.gist[at], quotes: $said.quotes[at],
    mode: $said.mode[at], lang: $said.lang[at], negated: false, reiterates: false,
    date: $said.date[at], earliest: $said.earliest[at], latest: $said.latest[at], dateRule: "IMPORTED", key: $said.key[at]
  })
  CREATE (statement)-[:PRINTED_IN {
    source: $shared.sources[printedIn], key: $said.printed[at], order: 0, place: "BODY", depth: 1, status: $said.status[at],
    start: $said.start[at], end: $said.end[at], sha256: $said.sha256[at], cue: $said.cue[at], locator: $said.locator[at],
    quotes: $said.quotes[at], quoteStarts: $said.quoteStarts[at], quoteEnds: $said.quoteEnds[at]
  }]->(source)
  WITH statement ORDER BY at
  RETURN collect(statement) AS made
}
WITH actors, sources, coders, issues, known, known + made AS statements
CALL (actors, statements) {
  UNWIND range(0, size($saidBy.said) - 1) AS at
  WITH at, $saidBy.said[at] AS said, $saidBy.actor[at] AS named
  WITH at, said, named, statements[said] AS statement, actors[named] AS actor
  CREATE (statement)-[:SAID_BY {
    actor: $shared.actors[named], named: $saidBy.named[at], surface: $saidBy.surface[at], order: $saidBy.order[at], key: $said.key[said]
  }]->(actor)
}
CALL (actors, statements) {
  UNWIND range(0, size($onBehalfOf.said) - 1) AS at
  WITH at, $onBehalfOf.said[at] AS said, $onBehalfOf.actor[at] AS named
  WITH at, said, named, statements[said] AS statement, actors[named] AS actor
  CREATE (statement)-[:ON_BEHALF_OF {
    actor: $shared.actors[named], named: $onBehalfOf.named[at], basis: $onBehalfOf.basis[at], order: $onBehalfOf.order[at], key: $said.key[said]
  }]->(actor)
}
CALL (actors, statements) {
  UNWIND range(0, size($addressedTo.said) - 1) AS at
  WITH at, $addressedTo.said[at] AS said, $addressedTo.actor[at] AS named
  WITH at, said, named, statements[said] AS statement, actors[named] AS actor
  CREATE (statement)-[:ADDRESSED_TO {
    actor: $shared.actors[named], named: $addressedTo.named[at], order: $addressedTo.order[at], key: $said.key[said]
  }]->(actor)
}
CALL (actors, statements) {
  UNWIND range(0, size($mentions.said) - 1) AS at
  WITH at, $mentions.said[at] AS said, $mentions.actor[at] AS named
  WITH at, said, named, statements[said] AS statement, actors[named] AS actor
  CREATE (statement)-[:MENTIONS {
    actor: $shared.actors[named], named: $mentions.named[at], order: $mentions.order[at], key: $said.key[said]
  }]->(actor)
}
CALL (actors, statements) {
  UNWIND range(0, size($notices.said) - 1) AS at
  WITH $notices.said[at] AS said, $notices.holder[at] AS holder, $notices.target[at] AS target
  WITH said, holder, target, statements[said] AS statement, actors[target] AS actor
  CREATE (statement)-[:NOTICES {
    holder: $shared.actors[holder], target: $shared.actors[target],
    earliest: $said.earliest[said], latest: $said.latest[said], key: $said.key[said]
  }]->(actor)
}
CALL (actors, coders, issues, statements) {
  UNWIND range(0, size($codings.id) - 1) AS at
  WITH at, $codings.said[at] AS said, $codings.coder[at] AS by, $codings.target[at] AS toward, $codings.issue[at] AS on
  WITH at, said, toward, on, statements[said] AS statement, coders[by] AS coder, actors[toward] AS target, issues[on] AS issue
  CREATE (coding:Coding {
    id: $codings.id[at], rowSha256: $codings.rowSha256[at], act: $codings.act[at],
    stance: $codings.stance[at], agreement: $codings.agreement[at], confidence: toFloat($codings.confidence[at]),
    cameo: $codings.cameo[at], plover: $codings.plover[at], because: $codings.because[at],
    method: "IMPORTED", at: $at, targetBasis: $codings.basis[at]
  })
  CREATE (coding)-[:READS]->(statement)
  CREATE (coding)-[:BY]->(coder)
  FOREACH (actor IN CASE WHEN target IS NULL THEN [] ELSE [target] END |
    CREATE (coding)-[:TOWARD {
      actor: $shared.actors[toward], named: $codings.named[at], basis: $codings.basis[at], key: $said.key[said]
    }]->(actor))
  FOREACH (found IN CASE WHEN issue IS NULL THEN [] ELSE [issue] END |
    CREATE (coding)-[:ON {issue: $shared.issues[on], key: $said.key[said]}]->(found))
  FOREACH (party IN coalesce($codings.promiseOf[at], []) |
    FOREACH (actor IN [actors[party.actor]] |
      CREATE (coding)-[:PROMISE_OF {role: party.role, actor: $shared.actors[party.actor], key: $said.key[said]}]->(actor)))
}
CALL (actors, statements) {
  UNWIND range(0, size($readToward.said) - 1) AS at
  WITH $readToward.said[at] AS said, $readToward.target[at] AS target
  WITH said, statements[said] AS statement, actors[target] AS actor
  WHERE said >= $known OR NOT EXISTS { (statement)-[:READ_TOWARD]->(actor) }
  CREATE (statement)-[:READ_TOWARD]->(actor)
}
CALL (actors, issues, statements) {
  UNWIND range(0, size($takes.coding) - 1) AS at
  WITH at, $takes.coding[at] AS read
  WITH at, read, $codings.said[read] AS said, $codings.coder[read] AS by, $codings.target[read] AS toward, $codings.issue[read] AS on
  WITH at, read, said, by, toward, on, statements[said] AS statement, coalesce(actors[toward], issues[on]) AS end
  CREATE (statement)-[:TAKES {
    voice: $takes.voice[at], holder: $shared.actors[$takes.holder[at]], basis: $takes.basis[at], onlyIfAsked: $takes.onlyIfAsked[at],
    target: $shared.actors[toward], targetBasis: $codings.basis[read], issue: $shared.issues[on],
    coder: $shared.coders[by], coding: $codings.id[read], method: "IMPORTED",
    act: $codings.act[read], stance: $codings.stance[read], agreement: $codings.agreement[read],
    earliest: $said.earliest[said], latest: $said.latest[said], key: $said.key[said]
  }]->(end)
}
RETURN size(actors) + size(sources) + size(coders) + size(issues) + size(known) AS found
