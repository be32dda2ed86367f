// On which day was this statement made, if that is known?
:param statement => "colonna-territorial-integrity";
MATCH (statement:Statement {id: $statement})
WITH *, CASE statement.earliest WHEN statement.latest THEN statement.earliest END AS day
RETURN day
