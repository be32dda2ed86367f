// Write issues and, for one dossier, the broader issues that include them.
:param dossier => "example";
:param rows => [{id: "passage", props: {id: "passage", name: "Civilians may leave", definition: "Nobody who wants to leave is held back."}, broader: []}];
UNWIND $rows AS row
MERGE (issue:Issue {id: row.id})
SET issue = row.props
WITH issue, row
CALL (issue) {
  MATCH (issue)-[old:BROADER {dossier: $dossier}]->(:Issue)
  DELETE old
}
CALL (issue, row) {
  UNWIND row.broader AS part
  MATCH (broader:Issue {id: part.issue})
  CREATE (issue)-[:BROADER {dossier: $dossier}]->(broader)
}
