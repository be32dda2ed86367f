// Does a statement count for an actor by an office that the speaker did not hold, or not on that day?
MATCH (statement:Statement)-[represented:ON_BEHALF_OF {basis: "OFFICE"}]->(actor:Actor)
WHERE NOT EXISTS {
  MATCH (statement)-[:SAID_BY]->(:Actor)-[:HELD]->(tenure:Tenure {id: represented.tenure})-[:SPEAKS_FOR]->(actor)
  WHERE tenure.firstDay <= statement.latest AND statement.earliest <= tenure.lastDay
}
RETURN statement.id AS statement, actor.id AS actor, represented.tenure AS tenure, statement.date AS date
