// What holds these words?
:param text => "territorial integrity";
:param words => "territorial integrity";
:param kinds => ["Actor", "Statement", "Source", "Event", "Issue"];
CALL db.index.fulltext.queryNodes("search", $words) YIELD node AS found, score
OPTIONAL MATCH (found)-[:NAMES]->(actor:Actor)
WITH coalesce(actor, found) AS node, max(score) AS score
WHERE any(kind IN labels(node) WHERE kind IN $kinds)
WITH node, {
  score: score,
  key: toString(1000000000 - toInteger(round(score * 1000000))) + "|" + node.id,
  sought: $text,
  node: node
} AS hit
RETURN hit, node
ORDER BY hit.key
