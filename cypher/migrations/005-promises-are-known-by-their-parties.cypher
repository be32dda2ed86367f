// Let every reading that finds a promise say whose it is and to whom it was made, and its statement what became of it.
MATCH (statement:Statement)
CALL (statement) {
  OPTIONAL MATCH (statement)<-[:READS]-(:Coding)-[old:PROMISE_OF]->()
  DELETE old
  WITH DISTINCT statement
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
  WITH statement
  WHERE NOT statement.negated
  MATCH (statement)<-[:READS]-(coding:Coding {act: "COMMIT"})
  WHERE coding.supersededAt IS NULL AND coding.method <> "MACHINE"
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
} IN TRANSACTIONS OF 5000 ROWS
