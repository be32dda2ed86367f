// Which actors are there that could be the same: what are they called, where do they come from, and how often are they met?
CALL () {
  MATCH (dataSet:DataSet)
  RETURN collect(dataSet.id) AS dataSets
}
MATCH (actor:Actor)
WHERE actor.kind <> "UNNAMED"
WITH actor, dataSets, split(actor.id, "/")[0] AS prefix
CALL (actor) {
  MATCH (actor)<-[:NAMES]-(name:Name)
  WHERE name.kind <> "DESCRIPTION"
  WITH name ORDER BY name.id
  RETURN collect({text: name.text, kind: name.kind}) AS names
}
RETURN actor.id AS id, actor.name AS name, actor.kind AS kind, actor.iso3 AS iso3, names,
       CASE WHEN actor.id CONTAINS "/" AND prefix IN dataSets THEN prefix END AS dataSet,
       COUNT { (actor)-[:SAID_BY|ON_BEHALF_OF|ADDRESSED_TO|MENTIONS|TOWARD|TAKES_PART_IN]-() } AS roles
ORDER BY id
