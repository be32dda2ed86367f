// How many statements count for each state and organisation of states, and how many of them mention one actor?
:param about => "azerbaijan";
MATCH (actor:Actor)
WHERE actor.kind IN ["STATE", "INTERGOVERNMENTAL"]
RETURN actor.name AS actor,
  COUNT { (actor)<-[:ON_BEHALF_OF]-(:Statement) } AS statements,
  COUNT { (actor)<-[:ON_BEHALF_OF]-(:Statement)-[:MENTIONS]->(:Actor {id: $about}) } AS mentioning
ORDER BY mentioning, statements, actor
