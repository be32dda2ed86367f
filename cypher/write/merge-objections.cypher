// What speaks against two actors being the same: that somebody said so of them or of what was merged into them, or that one is a part of the other?
:param one => "france";
:param other => "european-union";
MATCH (one:Actor {id: $one})
MATCH (other:Actor {id: $other})
CALL (one, other) {
  MATCH (one)<-[:SAME_AS*0..]-(:Actor|Merged)-[apart:NOT_SAME_AS]-(:Actor|Merged)-[:SAME_AS*0..]->(other)
  RETURN "APART" AS objection, startNode(apart).id AS a, endNode(apart).id AS b, apart.coder AS coder, apart.at AS at, apart.because AS because
  UNION
  MATCH (a:Actor)-[:PART_OF]->(b:Actor)
  WHERE (a = one AND b = other) OR (a = other AND b = one)
  RETURN "PART" AS objection, a.id AS a, b.id AS b, null AS coder, null AS at, null AS because
}
RETURN objection, a, b, coder, at, because
ORDER BY objection, a, b
