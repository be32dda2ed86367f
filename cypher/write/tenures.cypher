// Write tenures: who held which office, where, and for whom it speaks.
:param rows => [{id: "catherine-colonna/foreign-minister/2022-05-20", holder: {actor: "catherine-colonna"}, at: {actor: "france"}, speaksFor: {actor: "france"}, props: {id: "catherine-colonna/foreign-minister/2022-05-20", title: "Foreign Minister", names: [], holder: "catherine-colonna", at: "france", speaksFor: "france", from: "2022-05-20", firstDay: "2022-05-20", lastDay: "9999-12-31"}}];
UNWIND $rows AS row
MERGE (tenure:Tenure {id: row.id})
SET tenure = row.props, tenure.holder = null, tenure.at = null, tenure.speaksFor = null
WITH tenure, row
CALL (tenure) {
  MATCH (tenure)-[old:HELD|AT|SPEAKS_FOR]-(:Actor)
  DELETE old
}
MATCH (holder:Actor {id: row.holder.actor})
MATCH (place:Actor {id: row.at.actor})
CREATE (holder)-[:HELD {named: row.holder.named}]->(tenure)-[:AT {named: row.at.named}]->(place)
WITH tenure, row
MATCH (state:Actor {id: row.speaksFor.actor})
CREATE (tenure)-[:SPEAKS_FOR {named: row.speaksFor.named}]->(state)
