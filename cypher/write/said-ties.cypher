// What ties together what a dossier says, and what is said of each tie?
:param dossier => "nagorno-karabakh-exodus";
MATCH (dossier:Dossier {id: $dossier})
CALL (dossier) {
  MATCH (dossier)-[:SAYS]->(node:Statement|Event|Coding)
  MATCH (node)-[tie:SAID_BY|ON_BEHALF_OF|ADDRESSED_TO|MENTIONS|PRINTED_IN|STATES|CONCERNS|REPEATS|REPLIES_TO|QUOTES|CONTRADICTS|NOT_CONTRADICTS|RETRACTS|FULFILLED_BY|BROKEN_BY|READS|BY|TOWARD|ON|BENEFITS]->(end)
  RETURN labels(node)[0] AS label, node.id AS start, tie, coalesce(tie.named, end.id) AS endId
  UNION ALL
  MATCH (dossier)-[:SAYS]->(event:Event)
  MATCH (event)<-[tie:TAKES_PART_IN]-(actor:Actor)
  RETURN "Event" AS label, event.id AS start, tie, coalesce(tie.named, actor.id) AS endId
  UNION ALL
  MATCH (issue:Issue)-[tie:BROADER {dossier: dossier.id}]->(broader:Issue)
  RETURN "Issue" AS label, issue.id AS start, tie, broader.id AS endId
  UNION ALL
  MATCH (part:Actor)-[tie:PART_OF {dossier: dossier.id}]->(whole:Actor)
  RETURN "Actor" AS label, coalesce(tie.namedPart, part.id) AS start, tie, coalesce(tie.namedWhole, whole.id) AS endId
}
RETURN label, start, type(tie) AS type, endId AS end, properties(tie) AS props
ORDER BY label, start, type, props.order, end
