// What holds these words, best first?
:param text => "territorial integrity";
:param words => [{index: "search", words: "gist:(territorial integrity) quotes:(territorial integrity) name:(territorial integrity)"}];
:param names => [{index: "search", words: "text:(territorial integrity)"}];
:param kinds => ["Actor", "Statement", "Source", "Event", "Issue"];
:param after => "";
WITH coalesce(toInteger($after), 0) AS passed
// An actor is found by the best of its names, so all of these are looked at.
CALL () {
  UNWIND $names AS sought
  CALL db.index.fulltext.queryNodes(sought.index, sought.words) YIELD node AS name, score
  MATCH (name)-[:NAMES]->(actor:Actor)
  WITH actor, max(score) AS score ORDER BY score DESC, actor.id LIMIT coalesce(toInteger($after), 0) + 101
  RETURN collect({node: actor, score: score}) AS actors
}
// All else comes best first, and only as much is read as a page may hold.
CALL () {
  UNWIND $words AS sought
  CALL db.index.fulltext.queryNodes(sought.index, sought.words) YIELD node, score
  WHERE any(kind IN labels(node) WHERE kind IN $kinds)
  WITH node, score LIMIT coalesce(toInteger($after), 0) + 101
  RETURN collect({node: node, score: score}) AS others
}
WITH passed, actors + others AS found
UNWIND range(0, size(found) - 1) AS place
WITH passed, found[place] AS one, place ORDER BY one.score DESC, place
WITH passed, collect(one) AS ranked
UNWIND range(passed, size(ranked) - 1) AS place
WITH ranked[place].node AS node, {
  score: ranked[place].score,
  key: right("000000000" + (place + 1), 10),
  sought: $text,
  node: ranked[place].node
} AS hit
RETURN hit, node
ORDER BY hit.key
