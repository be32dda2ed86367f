// What has kept or broken this promise, in whose judgement?
:param statement => "minister";
MATCH (statement:Statement {id: $statement})
MATCH (statement)-[link:FULFILLED_BY|BROKEN_BY]->(other)
OPTIONAL MATCH (coder:Coder {id: link.coder})
WITH link {.*, relation: type(link)} AS link, coder, other,
     CASE WHEN other:Statement THEN other END AS otherStatement, CASE WHEN other:Event THEN other END AS event
RETURN link, coder, otherStatement, event
ORDER BY link.relation, link.to, link.coder, link.at
