// The 20 best fits for some words; what is shown of them is read of these 20 only.
CALL db.index.fulltext.queryNodes("search", $words) YIELD node AS found, score
OPTIONAL MATCH (found)-[:NAMES]->(actor:Actor)
WITH coalesce(actor, found) AS node, max(score) AS score
WHERE node:Actor OR node:Statement OR node:Source OR node:Event OR node:Issue
WITH node, score, round(score * 1000000) AS rank ORDER BY rank DESC, node.id LIMIT 20
RETURN collect({
  score: score,
  node: CASE
    WHEN node:Statement THEN node {.id, .gist, type: "Statement"}
    WHEN node:Source THEN node {.id, .title, type: "Source"}
    ELSE node {.id, .name, type: labels(node)[0]} END
}) AS answer
