// How many statements count for whom in each month?
MATCH (statement:Statement)-[:ON_BEHALF_OF]->(holder:Actor)
WITH statement, holder, left(statement.earliest, 7) AS first, left(statement.latest, 7) AS last
RETURN CASE WHEN first = last THEN first END AS month, holder.name AS holder, count(DISTINCT statement) AS statements
ORDER BY month, statements DESC, holder
