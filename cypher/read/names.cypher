// Which actors do these words mean, and which names are nearly so written?
:param sought => [{text: "Paris", norm: "paris", title: "paris", like: "paris~2", from: "9999-12-31", to: "0001-01-01"}, {text: "Pashinyann", norm: "pashinyann", title: "pashinyann", like: "pashinyann~2", from: "9999-12-31", to: "0001-01-01"}];
UNWIND range(0, size($sought) - 1) AS place
WITH place, $sought[place] AS name
CALL (name) {
  CALL (name) {
    MATCH (actor:Actor {id: name.text})
    RETURN actor, 0 AS rank
    UNION ALL
    MATCH (spelling:Name {norm: name.norm})-[:NAMES]->(actor:Actor)
    WHERE spelling.kind <> "DESCRIPTION"
    RETURN actor, 1 AS rank
    UNION ALL
    MATCH (tenure:Tenure)<-[:HELD]-(actor:Actor)
    WHERE name.title IN tenure.norms AND tenure.firstDay <= name.to AND tenure.lastDay >= name.from
    RETURN actor, 1 AS rank
  }
  WITH actor, min(rank) AS rank ORDER BY rank, actor.id
  WITH collect({rank: rank, actor: actor {.id, .name, .kind}}) AS found
  RETURN [one IN found WHERE one.rank = found[0].rank | one.actor] AS candidates
}
CALL (name, candidates) {
  WITH name WHERE candidates = [] AND name.norm <> ""
  CALL db.index.fulltext.queryNodes("names", name.like, {limit: 20}) YIELD node, score
  WHERE node.kind <> "DESCRIPTION"
  WITH node.text AS text, abs(size(node.norm) - size(name.norm)) AS difference, score
  ORDER BY difference, score DESC, text LIMIT 5
  RETURN collect(DISTINCT text) AS suggestions
}
WITH place, name.text AS text, candidates, suggestions
RETURN text, candidates, suggestions
ORDER BY place
