// In how many things do these words stand?
:param words => ["gist:(territorial integrity) quotes:(territorial integrity) name:(territorial integrity)"];
:param names => ["text:(territorial integrity)"];
:param kinds => ["Actor", "Statement", "Source", "Event", "Issue"];
UNWIND $names + $words AS sought
CALL db.index.fulltext.queryNodes("search", sought) YIELD node AS found
OPTIONAL MATCH (found)-[:NAMES]->(actor:Actor)
WITH coalesce(actor, found) AS node
WHERE any(kind IN labels(node) WHERE kind IN $kinds)
WITH count(DISTINCT node) AS total
RETURN total
