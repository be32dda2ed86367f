// Does a statement say of its promise something else than the links and readings do: what became of it, or when it is due?
MATCH (statement:Statement)
WHERE statement.outcome IS NOT NULL OR statement.due IS NOT NULL
   OR EXISTS { (statement)-[:FULFILLED_BY|BROKEN_BY]->() }
   OR EXISTS { (statement)<-[:READS]-(coding:Coding) WHERE coding.due IS NOT NULL }
CALL (statement) {
  OPTIONAL MATCH (statement)-[link:FULFILLED_BY|BROKEN_BY]->()
  WHERE link.method = "ADJUDICATED"
     OR (link.method <> "MACHINE" AND NOT EXISTS { (statement)-[:FULFILLED_BY|BROKEN_BY {method: "ADJUDICATED"}]->() })
  WITH collect(DISTINCT type(link)) AS counting
  RETURN CASE WHEN size(counting) = 2 THEN "CONTESTED" WHEN counting = ["FULFILLED_BY"] THEN "KEPT" WHEN counting = ["BROKEN_BY"] THEN "BROKEN" END AS outcome
}
CALL (statement) {
  OPTIONAL MATCH (statement)<-[:READS]-(coding:Coding)-[:PROMISE_OF]->()
  WHERE coding.method = "ADJUDICATED" OR NOT EXISTS {
    (statement)<-[:READS]-(decided:Coding {method: "ADJUDICATED"})-[:PROMISE_OF]->()
  }
  RETURN max(coding.due) AS due
}
WITH statement, outcome, due
WHERE coalesce(statement.outcome, "") <> coalesce(outcome, "") OR coalesce(statement.due, "") <> coalesce(due, "")
RETURN statement.id AS statement, statement.outcome AS outcome, outcome AS expectedOutcome, statement.due AS due, due AS expectedDue
