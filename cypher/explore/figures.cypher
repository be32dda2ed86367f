// How many are there, and who says so?
:param mentioned => "karabakh-refugees";
MATCH (statement:Statement)-[:MENTIONS]->(:Actor {id: $mentioned})
MATCH (statement)-[:STATES]->(figure:Figure)
MATCH (statement)-[:ON_BEHALF_OF]->(holder:Actor)
RETURN holder.name AS holder, figure.measure AS measure, figure.bound AS bound, figure.value AS value,
  figure.unit AS unit, figure.asOf AS asOf
ORDER BY asOf DESC, holder
