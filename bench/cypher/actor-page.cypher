// An actor's 20 newest statements with speakers, codings with their targets and issues, and sources.
MATCH (actor:Actor {id: $actor})
CALL (actor) {
  MATCH (actor)<-[said:SAID_BY]-(statement:Statement)
  WHERE said.actor = $actor AND said.key < "~"
  WITH statement, said ORDER BY said.actor DESC, said.key DESC LIMIT 20
  CALL (statement) {
      MATCH (statement)-[speaker:SAID_BY]->(who:Actor)
      WITH speaker, who ORDER BY speaker.order
      RETURN collect(who {.id, .name, surface: speaker.surface}) AS speakers }
  CALL (statement) {
      MATCH (statement)<-[:READS]-(coding:Coding)
      WHERE coding.supersededAt IS NULL
      OPTIONAL MATCH (coding)-[:TOWARD]->(target:Actor)
      OPTIONAL MATCH (coding)-[:ON]->(issue:Issue)
      WITH coding, target, issue ORDER BY coding.id
      RETURN collect(coding {
        .id, .act, .stance, .agreement,
        toward: target {.id, .name}, issue: issue {.id, .name}
      }) AS codings }
  CALL (statement) {
      MATCH (statement)-[printed:PRINTED_IN]->(source:Source)
      WITH printed, source ORDER BY printed.order
      RETURN collect(printed {.start, .end, .status, source: source {.id, .title}}) AS evidence }
  RETURN collect(statement {
    .id, .gist, .quotes, .mode, .date,
    earliest: CASE statement.earliest WHEN "0001-01-01" THEN null ELSE statement.earliest END,
    latest: CASE statement.latest WHEN "9999-12-31" THEN null ELSE statement.latest END,
    speakers: speakers, codings: codings, evidence: evidence
  }) AS statements
}
RETURN actor {.id, .name, statements: statements} AS answer
