// In how many things do these words stand?
:param words => [{index: "search", words: "gist:(territorial integrity) quotes:(territorial integrity) name:(territorial integrity)"}];
:param names => [{index: "search", words: "text:(territorial integrity)"}];
:param kinds => ["Actor", "Statement", "Source", "Event", "Issue"];
UNWIND $names + $words AS sought
CALL db.index.fulltext.queryNodes(sought.index, sought.words) YIELD node AS found
OPTIONAL MATCH (found)-[:NAMES]->(actor:Actor)
WITH coalesce(actor, found) AS node
WHERE any(kind IN labels(node) WHERE kind IN $kinds)
WITH count(DISTINCT node) AS total
RETURN total
