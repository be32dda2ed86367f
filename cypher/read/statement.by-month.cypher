// In which month was this statement made, if that is known?
:param statement => "colonna-territorial-integrity";
MATCH (statement:Statement {id: $statement})
WITH *, CASE left(statement.earliest, 7) WHEN left(statement.latest, 7) THEN left(statement.earliest, 7) END AS month
RETURN month
