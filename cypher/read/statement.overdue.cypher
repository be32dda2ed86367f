// Had the deadline of this promise passed on a day, and nobody says that it was kept or broken?
:param statement => "minister";
:param on => "2024-01-01";
MATCH (statement:Statement {id: $statement})
WITH CASE WHEN statement.due IS NOT NULL THEN statement.outcome IS NULL AND statement.due < $on END AS isOverdue
RETURN isOverdue
