// What did a person say in office, for whom, and in which office?
:param speaker => "catherine-colonna";
MATCH (statement:Statement)-[:SAID_BY]->(:Actor {id: $speaker})
MATCH (statement)-[represents:ON_BEHALF_OF {basis: "OFFICE"}]->(holder:Actor)
MATCH (tenure:Tenure {id: represents.tenure})
RETURN statement.date AS date, statement.gist AS gist, holder.name AS holder,
  tenure.title AS office, tenure.from AS since, tenure.to AS until
ORDER BY date DESC, gist
