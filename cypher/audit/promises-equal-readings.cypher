// Is a promise known as that of somebody whose it is not, or not known as that of somebody whose it is?
MATCH (coding:Coding)-[:READS]->(statement:Statement)
WHERE coding.act = "COMMIT" OR EXISTS { (coding)-[:PROMISE_OF]->() }
CALL (coding, statement) {
  OPTIONAL MATCH (coding)-[:TOWARD]->(target)
  OPTIONAL MATCH (coding)-[:ON]->(issue)
  MATCH (statement)<-[:READS]-(other:Coding)
  WHERE other.method = "ADJUDICATED" AND other.supersededAt IS NULL
    AND (EXISTS { (other)-[:TOWARD]->(target) } OR (target IS NULL AND NOT EXISTS { (other)-[:TOWARD]->() }))
    AND (EXISTS { (other)-[:ON]->(issue) } OR (issue IS NULL AND NOT EXISTS { (other)-[:ON]->() }))
  RETURN collect(other.act) AS decided
}
CALL (coding, statement, decided) {
  MATCH (statement)-[part:ON_BEHALF_OF|SAID_BY|ADDRESSED_TO]->(actor:Actor)
  WHERE coding.act = "COMMIT" AND NOT statement.negated AND coding.supersededAt IS NULL AND coding.method <> "MACHINE"
    AND (size(decided) = 0 OR any(act IN decided WHERE act = "COMMIT"))
  RETURN collect(DISTINCT CASE type(part) WHEN "ON_BEHALF_OF" THEN "REPRESENTED" WHEN "SAID_BY" THEN "SPEAKER" ELSE "ADDRESSEE" END
                 + " " + actor.id + " " + statement.key) AS expected
}
CALL (coding) {
  MATCH (coding)-[role:PROMISE_OF]->(actor)
  WHERE role.actor = actor.id
  RETURN collect(role.role + " " + role.actor + " " + role.key) AS found
}
WITH coding, expected, found
WHERE size(expected) <> COUNT { (coding)-[:PROMISE_OF]->() } OR size(expected) <> size(found)
   OR any(one IN expected WHERE NOT one IN found)
RETURN coding.id AS coding, expected, found
