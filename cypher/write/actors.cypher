// Write actors and, for one dossier, what they are part of.
:param dossier => "example";
:param rows => [{id: "france", props: {id: "france", kind: "STATE", name: "France"}, partOf: [{actor: "european-union", from: "1993-11-01", to: null, firstDay: "1993-11-01", lastDay: "9999-12-31"}]}];
UNWIND $rows AS row
MERGE (actor:Actor {id: row.id})
SET actor = row.props
WITH actor, row
CALL (actor) {
  MATCH (actor)-[old:PART_OF {dossier: $dossier}]->(:Actor)
  DELETE old
}
CALL (actor, row) {
  UNWIND row.partOf AS part
  MATCH (whole:Actor {id: part.actor})
  CREATE (actor)-[:PART_OF {from: part.from, to: part.to, firstDay: part.firstDay, lastDay: part.lastDay, dossier: $dossier}]->(whole)
}
