// Write what the rows of a data set share: actors with their names, coders, issues and sources; what is there stays as it is. Names of an actor that was merged go to the one into which it was.
:param shared => {actors: [{id: "example/france", actor: "example/france", named: null, name: "France", norm: "france", kind: "STATE", iso3: "FRA", nameId: "example/france/alias/france", nameKind: "ALIAS"}], coders: [{id: "example", name: "An example", kind: "DATASET"}], issues: [{id: "example/passage", name: "Civilians may leave", definition: "Civilians may leave", broader: null}], sources: [{id: "example/document", props: {title: "A document"}}]};
CYPHER replan=skip
CALL () {
  UNWIND $shared.actors AS row
  MERGE (actor:Actor {id: row.actor})
  ON CREATE SET actor.kind = row.kind, actor.name = row.name, actor.iso3 = row.iso3
  MERGE (name:Name {id: row.nameId})
  ON CREATE SET name.text = row.name, name.norm = row.norm, name.kind = row.nameKind
  MERGE (name)-[names:NAMES]->(actor)
  ON CREATE SET names.named = row.named
}
CALL () {
  UNWIND $shared.coders AS row
  MERGE (coder:Coder {id: row.id})
  ON CREATE SET coder.name = row.name, coder.kind = row.kind
}
CALL () {
  UNWIND $shared.issues AS row
  MERGE (issue:Issue {id: row.id})
  ON CREATE SET issue.name = row.name, issue.definition = row.definition
  WITH issue, row
  WHERE row.broader IS NOT NULL
  MATCH (broader:Issue {id: row.broader})
  MERGE (issue)-[:BROADER]->(broader)
}
CALL () {
  UNWIND $shared.sources AS row
  MERGE (source:Source {id: row.id})
  ON CREATE SET source += row.props
}
