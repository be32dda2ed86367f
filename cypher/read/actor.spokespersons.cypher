// Which offices spoke for this actor, in these days?
:param actor => "france";
:param from => "2023-01-01";
:param to => "2023-12-31";
MATCH (actor:Actor {id: $actor})
MATCH (actor)<-[:SPEAKS_FOR]-(tenure:Tenure)
WHERE tenure.firstDay <= $to AND tenure.lastDay >= $from
RETURN tenure
ORDER BY tenure.firstDay, tenure.id
