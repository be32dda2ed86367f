// Write actors and, for one dossier, what they are part of. One that was merged keeps what is said of it; its parts are at the actor into which it was merged.
:param dossier => "example";
:param rows => [{id: "france", actor: "france", named: null, props: {id: "france", kind: "STATE", name: "France"}, partOf: [{actor: "european-union", named: null, from: "1993-11-01", to: null, firstDay: "1993-11-01", lastDay: "9999-12-31"}]}];
UNWIND $rows AS row
MATCH (meant:Actor|Merged {id: row.id})
SET meant = row.props
WITH row
MATCH (actor:Actor {id: row.actor})
CALL (actor, row) {
  MATCH (actor)-[old:PART_OF {dossier: $dossier}]->(:Actor)
  WHERE coalesce(old.namedPart, actor.id) = row.id
  DELETE old
}
CALL (actor, row) {
  UNWIND row.partOf AS part
  MATCH (whole:Actor {id: part.actor})
  CREATE (actor)-[:PART_OF {from: part.from, to: part.to, firstDay: part.firstDay, lastDay: part.lastDay, dossier: $dossier, namedPart: row.named, namedWhole: part.named}]->(whole)
}
