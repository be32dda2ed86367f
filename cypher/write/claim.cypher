// Claim the nodes of a dossier: lock all of them, in one order, before anything is read.
:param dossier => "example";
:param ids => {Coder: [], Source: [], Issue: [], Actor: ["armenia", "france"], Name: [], Tenure: [], Event: [], Statement: [], Figure: [], Coding: []};
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
  MERGE (node:Actor {id: id})
  SET node.id = id
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
