// Which issues belong to which wider ones?
MATCH (narrower:Issue)-[:BROADER]->(wider:Issue)
WITH DISTINCT narrower.id AS narrow, wider.id AS broad
RETURN narrow, broad
ORDER BY narrow, broad
