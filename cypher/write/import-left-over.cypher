// Delete the actors, issues, sources and coders of a data set that nothing names any longer.
:param prefix => "example/";
:param most => 1000;
MATCH (node:Actor|Issue|Source|Coder)
WHERE (node.id STARTS WITH $prefix OR node.id + "/" = $prefix)
  AND NOT EXISTS { (node)-[:!NAMES&!POSITION&!BROADER&!NOT_SAME_AS]-() }
  AND NOT EXISTS { (node)<-[:BROADER]-(:Issue) }
WITH node
LIMIT $most
OPTIONAL MATCH (node)<-[:NAMES]-(name:Name)
WITH node, collect(name) AS names
FOREACH (name IN names | DETACH DELETE name)
DETACH DELETE node
RETURN count(*) AS removed
