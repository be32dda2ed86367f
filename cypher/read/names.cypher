// Which actors do these words mean, and which names are nearly so written? Which other nodes have these ids, and which issues are narrower?
:param sought => [{kind: "Actor", text: "Paris", norm: "paris", title: "paris", like: "paris~2", from: "9999-12-31", to: "0001-01-01"}, {kind: "Actor", text: "Pashinyann", norm: "pashinyann", title: "pashinyann", like: "pashinyann~2", from: "9999-12-31", to: "0001-01-01"}, {kind: "Issue", text: "minority-rights"}];
UNWIND range(0, size($sought) - 1) AS place
WITH place, $sought[place] AS name
CALL (name) {
  CALL (name) {
    MATCH (actor:Actor {id: name.text})
    WHERE name.kind = "Actor"
    RETURN actor, 0 AS rank
    UNION ALL
    MATCH (:Merged {id: name.text})-[:SAME_AS*]->(actor:Actor)
    WHERE name.kind = "Actor"
    RETURN actor, 0 AS rank
    UNION ALL
    MATCH (issue:Issue {id: name.text})<-[:BROADER*0..]-(narrow:Issue)
    WHERE name.kind = "Issue"
    WITH DISTINCT narrow
    RETURN narrow AS actor, 0 AS rank
    UNION ALL
    MATCH (event:Event {id: name.text})
    WHERE name.kind = "Event"
    RETURN event AS actor, 0 AS rank
    UNION ALL
    MATCH (source:Source {id: name.text})
    WHERE name.kind = "Source"
    RETURN source AS actor, 0 AS rank
    UNION ALL
    MATCH (coder:Coder {id: name.text})
    WHERE name.kind = "Coder"
    RETURN coder AS actor, 0 AS rank
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
  WITH name WHERE candidates = [] AND name.like <> ""
  CALL db.index.fulltext.queryNodes("names", name.like, {limit: 20}) YIELD node, score
  WHERE node.kind <> "DESCRIPTION"
  WITH node.text AS text, abs(size(node.norm) - size(name.norm)) AS difference, score
  ORDER BY difference, score DESC, text LIMIT 5
  RETURN collect(DISTINCT text) AS suggestions
}
WITH place, name.kind AS kind, name.text AS text, candidates, suggestions
RETURN kind, text, candidates, suggestions
ORDER BY place
