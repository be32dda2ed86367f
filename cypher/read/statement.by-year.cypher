// In which year was this statement made, if that is known?
:param statement => "colonna-territorial-integrity";
MATCH (statement:Statement {id: $statement})
WITH *, CASE left(statement.earliest, 4) WHEN left(statement.latest, 4) THEN left(statement.earliest, 4) END AS year
RETURN year
