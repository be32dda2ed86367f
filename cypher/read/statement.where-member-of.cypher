// Which statements count for an actor that was part of any of these on that day?
:param memberOf => ["karabakh-refugees"];
MATCH (statement:Statement)
WHERE EXISTS {
  MATCH (statement)-[:ON_BEHALF_OF]->(:Actor)-[part:PART_OF]->(whole:Actor)
  WHERE whole.id IN $memberOf AND part.firstDay <= statement.latest AND part.lastDay >= statement.earliest
}
RETURN statement
