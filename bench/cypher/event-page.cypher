// An event with its participants, its sources and the 20 newest statements about it.
MATCH (event:Event {id: $event})
RETURN event {
  .id, .name, .kind, .status, .place, .date,
  earliest: CASE event.earliest WHEN "0001-01-01" THEN null ELSE event.earliest END,
  latest: CASE event.latest WHEN "9999-12-31" THEN null ELSE event.latest END,
  participants: COLLECT {
    MATCH (event)<-[part:TAKES_PART_IN]-(actor:Actor)
    WITH part, actor ORDER BY part.order
    RETURN actor {.id, .name, role: part.role, attendance: part.attendance}
  },
  evidence: COLLECT {
    MATCH (event)-[printed:PRINTED_IN]->(source:Source)
    WITH printed, source ORDER BY printed.order
    RETURN printed {.start, .end, .status, source: source {.id, .title}}
  },
  statements: COLLECT {
    MATCH (event)<-[concerns:CONCERNS]-(statement:Statement)
    WHERE concerns.to = $event AND concerns.key < "~"
    WITH statement, concerns ORDER BY concerns.to DESC, concerns.key DESC LIMIT 20
    RETURN statement {
      .id, .gist, .quotes,
      speakers: COLLECT {
        MATCH (statement)-[speaker:SAID_BY]->(who:Actor)
        WITH speaker, who ORDER BY speaker.order
        RETURN who {.id, .name, surface: speaker.surface}
      }
    }
  }
} AS answer
