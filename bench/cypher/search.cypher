// The 20 best fits for some words: an actor counts by the best of its names, and of all else, which comes best first, no
// more than 20 are read.
CALL () {
  CALL db.index.fulltext.queryNodes("search", "text:(" + $words + ")") YIELD node AS name, score
  MATCH (name)-[:NAMES]->(actor:Actor)
  WITH actor, max(score) AS score ORDER BY score DESC, actor.id LIMIT 20
  RETURN collect({node: actor, score: score}) AS actors
}
CALL () {
  CALL db.index.fulltext.queryNodes("search", "gist:(" + $words + ") quotes:(" + $words + ") title:(" + $words + ") name:(" + $words + ") definition:(" + $words + ")") YIELD node, score
  WITH node, score LIMIT 20
  RETURN collect({node: node, score: score}) AS others
}
WITH actors + others AS found
UNWIND range(0, size(found) - 1) AS place
WITH found[place].node AS node, found[place].score AS score, place ORDER BY score DESC, place LIMIT 20
RETURN collect({
  score: score,
  node: CASE
    WHEN node:Statement THEN node {.id, .gist, type: "Statement"}
    WHEN node:Source THEN node {.id, .title, type: "Source"}
    ELSE node {.id, .name, type: labels(node)[0]} END
}) AS answer
