// Write events: what happened or was announced, who takes part, and where it is printed.
:param held => false;
:param rows => [{id: "spain", props: {id: "spain", name: "Meeting in Spain", kind: "MEETING", status: "ANNOUNCED", key: "2023-10-05|spain"}, participants: [{actor: "france", role: "PARTICIPANT", attendance: "ANNOUNCED", order: 0, key: "2023-10-05|spain"}], printedIn: []}];
UNWIND $rows AS row
MERGE (event:Event {id: row.id})
SET event = row.props
WITH event, row
CALL (event) {
  MATCH (event)<-[old:TAKES_PART_IN]-(:Actor)
  DELETE old
}
CALL (event) {
  MATCH (event)-[old:PRINTED_IN|DOUBLED]->()
  DELETE old
}
CALL (event, row) {
  UNWIND row.participants AS part
  MATCH (actor:Actor {id: part.actor})
  CREATE (actor)-[takesPart:TAKES_PART_IN]->(event)
  SET takesPart = part
}
CALL (event, row) {
  UNWIND row.printedIn AS part
  MATCH (source:Source {id: part.source})
  CREATE (event)-[printed:PRINTED_IN]->(source)
  SET printed = part,
      printed.status = CASE WHEN part.start IS NULL THEN "NOT_ANCHORED" WHEN $held THEN "VERIFIED" ELSE "TEXT_NOT_HELD" END
}
