// Does a NOTICES differ from those for whom its statement speaks and whom it mentions or addresses, or is one missing?
MATCH (statement:Statement)
CALL (statement) {
  MATCH (statement)-[:ON_BEHALF_OF]->(holder:Actor)
  MATCH (statement)-[:MENTIONS|ADDRESSED_TO]->(target:Actor)
  WHERE NOT statement.negated
  WITH DISTINCT statement, holder, target
  RETURN collect(holder.id + "|" + target.id + "|" + statement.earliest + "|" + statement.latest + "|" + statement.key) AS expected
}
CALL (statement) {
  MATCH (statement)-[notices:NOTICES]->(target:Actor)
  RETURN collect(notices.holder + "|" + notices.target + "|" + notices.earliest + "|" + notices.latest + "|" + notices.key) AS found,
    collect(DISTINCT CASE WHEN notices.target <> target.id THEN notices.target END) AS astray
}
WITH statement, expected, found, astray
WHERE size(expected) <> size(found) OR any(one IN expected WHERE NOT one IN found) OR astray <> []
RETURN statement.id AS statement, expected, found
