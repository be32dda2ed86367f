// Rebuild what statements amount to: what became of their promises and when they are due, a PROMISE_OF for every reading that finds one and every holder, speaker and addressee, a READ_TOWARD for every actor toward whom they are read, a NOTICES for every actor represented and every one mentioned or addressed, and a TAKES for every current coding, voice and holder, toward its target or its issue.
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
CALL (statement) {
  MATCH (statement)<-[:READS]-(:Coding)-[old:PROMISE_OF]->()
  DELETE old
}
CALL (statement) {
  OPTIONAL MATCH (statement)-[link:FULFILLED_BY|BROKEN_BY]->()
  WHERE link.method <> "MACHINE"
  WITH statement, collect([type(link), link.method = "ADJUDICATED"]) AS judged
  WITH statement, [one IN judged WHERE one[1] OR none(other IN judged WHERE other[1]) | one[0]] AS counting
  SET statement.outcome = CASE
    WHEN "FULFILLED_BY" IN counting AND "BROKEN_BY" IN counting THEN "CONTESTED"
    WHEN "FULFILLED_BY" IN counting THEN "KEPT"
    WHEN "BROKEN_BY" IN counting THEN "BROKEN"
  END
}
CALL (statement) {
  MATCH (statement)<-[:READS]-(coding:Coding {act: "COMMIT"})
  WHERE NOT statement.negated AND coding.supersededAt IS NULL AND coding.method <> "MACHINE"
  WITH statement, coding, COLLECT {
    MATCH (statement)<-[:READS]-(adjudicated:Coding {method: "ADJUDICATED"})
    WHERE adjudicated.supersededAt IS NULL
      AND [(adjudicated)-[:TOWARD]->(target) | target.id] = [(coding)-[:TOWARD]->(target) | target.id]
      AND [(adjudicated)-[:ON]->(issue) | issue.id] = [(coding)-[:ON]->(issue) | issue.id]
    RETURN adjudicated.act
  } AS decided
  WHERE decided = [] OR "COMMIT" IN decided
  MATCH (statement)-[part:ON_BEHALF_OF|SAID_BY|ADDRESSED_TO]->(actor:Actor)
  WITH DISTINCT statement, coding, actor,
       CASE type(part) WHEN "ON_BEHALF_OF" THEN "REPRESENTED" WHEN "SAID_BY" THEN "SPEAKER" ELSE "ADDRESSEE" END AS role
  CREATE (coding)-[:PROMISE_OF {role: role, actor: actor.id, key: statement.key}]->(actor)
}
CALL (statement) {
  OPTIONAL MATCH (statement)<-[:READS]-(coding:Coding)
  WHERE EXISTS { (coding)-[:PROMISE_OF]->() }
  WITH statement, collect({due: coding.due, isDecided: coding.method = "ADJUDICATED"}) AS readings
  WITH statement, [one IN readings WHERE one.isDecided OR none(other IN readings WHERE other.isDecided) | one.due] AS dues
  SET statement.due = reduce(last = null, due IN dues | CASE WHEN last IS NULL OR due > last THEN due ELSE last END)
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
