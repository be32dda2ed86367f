// Who held which office that speaks for whom, on one day?
:param day => "2023-09-26";
MATCH (holder:Actor)-[:HELD]->(tenure:Tenure)-[:SPEAKS_FOR]->(state:Actor)
WHERE tenure.firstDay <= $day AND tenure.lastDay >= $day
RETURN state.name AS state, tenure.title AS office, holder.name AS holder, tenure.from AS since, tenure.because AS because
ORDER BY state, office
