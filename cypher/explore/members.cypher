// What was said for an organisation, and what for those that were part of it on that day?
:param whole => "league";
CALL () {
  MATCH (statement:Statement)-[:ON_BEHALF_OF]->(holder:Actor {id: $whole})
  RETURN "itself" AS asked, statement, holder
  UNION
  MATCH (statement:Statement)-[:ON_BEHALF_OF]->(holder:Actor)-[part:PART_OF]->(:Actor {id: $whole})
  WHERE part.firstDay <= statement.latest AND part.lastDay >= statement.earliest
  RETURN "members" AS asked, statement, holder
}
RETURN asked, holder.name AS holder, statement.date AS date, statement.gist AS gist
ORDER BY asked, date, gist
