// Link statements to the events and statements that they bear on; Cypher has no parameter for a relationship's type.
:param links => [{statement: "example", relation: "CONCERNS", to: "spain", because: null, coder: "anna", method: "HAND", at: "2026-11-24T00:00:00.000Z", key: "2023-09-26|example"}];
UNWIND $links AS link
MATCH (statement:Statement {id: link.statement})
CALL (link) {
  MATCH (event:Event {id: link.to}) RETURN event AS end
  UNION
  MATCH (other:Statement {id: link.to}) RETURN other AS end
}
WITH statement, end, link.relation AS relation,
     {to: link.to, because: link.because, coder: link.coder, method: link.method, at: link.at, key: link.key} AS said
CALL (statement, end, relation, said) {
  WITH statement, end, relation, said WHERE relation = "CONCERNS"
  CREATE (statement)-[link:CONCERNS]->(end)
  SET link = said
}
CALL (statement, end, relation, said) {
  WITH statement, end, relation, said WHERE relation = "REPEATS"
  CREATE (statement)-[link:REPEATS]->(end)
  SET link = said
}
CALL (statement, end, relation, said) {
  WITH statement, end, relation, said WHERE relation = "REPLIES_TO"
  CREATE (statement)-[link:REPLIES_TO]->(end)
  SET link = said
}
CALL (statement, end, relation, said) {
  WITH statement, end, relation, said WHERE relation = "QUOTES"
  CREATE (statement)-[link:QUOTES]->(end)
  SET link = said
}
CALL (statement, end, relation, said) {
  WITH statement, end, relation, said WHERE relation = "CONTRADICTS"
  CREATE (statement)-[link:CONTRADICTS]->(end)
  SET link = said
}
CALL (statement, end, relation, said) {
  WITH statement, end, relation, said WHERE relation = "RETRACTS"
  CREATE (statement)-[link:RETRACTS]->(end)
  SET link = said
}
CALL (statement, end, relation, said) {
  WITH statement, end, relation, said WHERE relation = "FULFILLED_BY"
  CREATE (statement)-[link:FULFILLED_BY]->(end)
  SET link = said
}
CALL (statement, end, relation, said) {
  WITH statement, end, relation, said WHERE relation = "BROKEN_BY"
  CREATE (statement)-[link:BROKEN_BY]->(end)
  SET link = said
}
