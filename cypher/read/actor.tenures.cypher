// Which offices did this person hold, in these days?
:param actor => "catherine-colonna";
:param from => "2023-01-01";
:param to => "2023-12-31";
MATCH (actor:Actor {id: $actor})
MATCH (actor)-[:HELD]->(tenure:Tenure)
WHERE tenure.firstDay <= $to AND tenure.lastDay >= $from
RETURN tenure
ORDER BY tenure.firstDay, tenure.id
