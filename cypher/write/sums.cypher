// Write what statements amount to between actors of whom nothing is summed up: in each pair of years in which they may have been made, and in all.
:param kept => {sums: [{holder: "france", target: "armenia", since: "2023", until: "2023", onlyIfAsked: false, statements: 1, stances: [0, 0, 0, 1, 0], agreements: [0, 0, 0, 0, 0], first: "2023-09-26", last: "2023-09-26"}], positions: [{holder: "france", target: "armenia", key: "france|armenia", statements: 1, stance: 1, first: "2023-09-26", last: "2023-09-26"}]};
CALL () {
  UNWIND $kept.sums AS row
  CREATE (:Sum {
    holder: row.holder, target: row.target, since: row.since, until: row.until, onlyIfAsked: row.onlyIfAsked,
    statements: row.statements, stances: row.stances, agreements: row.agreements, first: row.first, last: row.last
  })
}
CALL () {
  UNWIND $kept.positions AS row
  MATCH (holder:Actor {id: row.holder})
  MATCH (target:Actor {id: row.target})
  CREATE (holder)-[:POSITION {
    statements: row.statements, first: row.first, last: row.last, key: row.key,
    stance: toFloat(row.stance), agreement: toFloat(row.agreement)
  }]->(target)
}
