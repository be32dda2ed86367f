// Rebuild what statements amount to: a READ_TOWARD for every actor toward whom they are read, a NOTICES for every actor represented and every one mentioned or addressed, and a TAKES for every current coding, voice and holder, toward its target or its issue.
:param statements => ["example"];
UNWIND $statements AS id
MATCH (statement:Statement {id: id})
CALL (statement) {
  MATCH (statement)-[old:TAKES|NOTICES|READ_TOWARD]->()
  DELETE old
}
CALL (statement) {
  MATCH (statement)<-[:READS]-(coding:Coding)-[:TOWARD]->(target:Actor)
  WHERE coding.supersededAt IS NULL
  WITH DISTINCT statement, target
  CREATE (statement)-[:READ_TOWARD]->(target)
}
WITH statement
WHERE NOT statement.negated
CALL (statement) {
  MATCH (statement)-[:ON_BEHALF_OF]->(holder:Actor)
  MATCH (statement)-[:MENTIONS|ADDRESSED_TO]->(target:Actor)
  WITH DISTINCT statement, holder, target
  CREATE (statement)-[:NOTICES {
    holder: holder.id, target: target.id, earliest: statement.earliest, latest: statement.latest, key: statement.key
  }]->(target)
}
MATCH (statement)<-[:READS]-(coding:Coding)-[:BY]->(coder:Coder)
WHERE coding.supersededAt IS NULL AND coding.method <> "MACHINE"
OPTIONAL MATCH (coding)-[toward:TOWARD]->(target:Actor)
OPTIONAL MATCH (coding)-[:ON]->(issue:Issue)
WITH statement, coding, coder, toward, target, issue, coalesce(target, issue) AS end
WHERE end IS NOT NULL
CALL (statement) {
  MATCH (statement)-[represented:ON_BEHALF_OF]->(holder:Actor)
  RETURN "REPRESENTED" AS voice, holder, represented.basis AS basis
  UNION
  MATCH (statement)-[:SAID_BY]->(holder:Actor)
  RETURN "SPEAKER" AS voice, holder, null AS basis
}
CREATE (statement)-[:TAKES {
  voice: voice, holder: holder.id, basis: basis,
  onlyIfAsked: holder.kind = "UNNAMED" OR coalesce(basis = "ATTRIBUTED", false),
  target: target.id, targetBasis: toward.basis, issue: issue.id,
  coder: coder.id, coding: coding.id, method: coding.method,
  act: coding.act, stance: coding.stance, agreement: coding.agreement,
  earliest: statement.earliest, latest: statement.latest, key: statement.key
}]->(end)
