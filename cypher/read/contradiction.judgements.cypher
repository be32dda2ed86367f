// Who has judged whether one contradicts the other, and why?
:param contradiction => {holder: "north", target: "south", issue: "truce", earlier: "blames", later: "reconsiders"};
WITH $contradiction AS contradiction
MATCH (statement:Statement)-[link:CONTRADICTS|NOT_CONTRADICTS]->(otherStatement:Statement)
WHERE statement.id IN [contradiction.earlier, contradiction.later] AND otherStatement.id IN [contradiction.earlier, contradiction.later]
OPTIONAL MATCH (coder:Coder {id: link.coder})
WITH link {.*, relation: type(link)} AS link, coder, otherStatement, null AS event
RETURN link, coder, otherStatement, event
ORDER BY link.at, link.coder, link.relation, link.to
