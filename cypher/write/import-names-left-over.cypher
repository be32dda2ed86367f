// Delete the names of a data set's actors that were merged into others; the merges stay.
:param prefix => "example/";
:param most => 1000;
MATCH (name:Name)-[names:NAMES]->(:Actor)
WHERE name.id STARTS WITH $prefix AND names.named STARTS WITH $prefix
WITH name
LIMIT $most
DETACH DELETE name
RETURN count(*) AS removed
