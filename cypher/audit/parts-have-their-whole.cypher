// Is there a name, office, coding or figure that hangs on nothing, or on more than one thing?
MATCH (part:Name|Tenure|Coding|Figure)
WITH part, CASE labels(part)[0]
  WHEN "Name" THEN [COUNT { (part)-[:NAMES]->(:Actor) }]
  WHEN "Tenure" THEN [COUNT { (part)<-[:HELD]-(:Actor) }, COUNT { (part)-[:AT]->(:Actor) }]
  WHEN "Coding" THEN [COUNT { (part)-[:READS]->(:Statement) }, COUNT { (part)-[:BY]->(:Coder) }]
  ELSE [COUNT { (part)<-[:STATES]-(:Statement) }]
END AS wholes
WHERE any(count IN wholes WHERE count <> 1)
RETURN labels(part)[0] AS label, part.id AS id, wholes
