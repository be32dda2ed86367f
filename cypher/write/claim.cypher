// Claim the nodes of a dossier: lock all of them, in one order, before anything is read, and with them actors that it said before or that others were merged into.
:param dossier => "example";
:param onlyLocked => ["france"];
:param ids => {Coder: [], Source: [], Issue: [], Actor: ["armenia", "france"], Merged: [], Name: [], Tenure: [], Event: [], Statement: [], Figure: [], Coding: []};
MERGE (dossier:Dossier {id: $dossier})
SET dossier.id = $dossier
WITH dossier
CALL (dossier) {
  UNWIND $ids.Coder AS id
  MERGE (node:Coder {id: id})
  SET node.id = id
  MERGE (dossier)-[:SAYS]->(node)
}
WITH dossier
CALL (dossier) {
  UNWIND $ids.Source AS id
  MERGE (node:Source {id: id})
  SET node.id = id
  MERGE (dossier)-[:SAYS]->(node)
}
WITH dossier
CALL (dossier) {
  UNWIND $ids.Issue AS id
  MERGE (node:Issue {id: id})
  SET node.id = id
  MERGE (dossier)-[:SAYS]->(node)
}
WITH dossier
CALL (dossier) {
  UNWIND $ids.Actor AS id
  CALL (dossier, id) {
    WITH dossier, id
    WHERE NOT id IN $onlyLocked
    MERGE (node:Actor {id: id})
    SET node.id = id
    MERGE (dossier)-[:SAYS]->(node)
  }
  CALL (id) {
    MATCH (node:Actor {id: id})
    WHERE id IN $onlyLocked
    SET node.id = id
  }
}
WITH dossier
CALL (dossier) {
  UNWIND $ids.Merged AS id
  MATCH (node:Merged {id: id})
  SET node.id = id
  WITH dossier, node
  WHERE NOT node.id IN $onlyLocked
  MERGE (dossier)-[:SAYS]->(node)
}
WITH dossier
CALL (dossier) {
  UNWIND $ids.Name AS id
  MERGE (node:Name {id: id})
  SET node.id = id
  MERGE (dossier)-[:SAYS]->(node)
}
WITH dossier
CALL (dossier) {
  UNWIND $ids.Tenure AS id
  MERGE (node:Tenure {id: id})
  SET node.id = id
  MERGE (dossier)-[:SAYS]->(node)
}
WITH dossier
CALL (dossier) {
  UNWIND $ids.Event AS id
  MERGE (node:Event {id: id})
  SET node.id = id
  MERGE (dossier)-[:SAYS]->(node)
}
WITH dossier
CALL (dossier) {
  UNWIND $ids.Statement AS id
  MERGE (node:Statement {id: id})
  SET node.id = id
  MERGE (dossier)-[:SAYS]->(node)
}
WITH dossier
CALL (dossier) {
  UNWIND $ids.Figure AS id
  MERGE (node:Figure {id: id})
  SET node.id = id
  MERGE (dossier)-[:SAYS]->(node)
}
WITH dossier
CALL (dossier) {
  UNWIND $ids.Coding AS id
  MERGE (node:Coding {id: id})
  SET node.id = id
  MERGE (dossier)-[:SAYS]->(node)
}
