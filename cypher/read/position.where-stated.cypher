// Which positions are made by any statement at all?
WITH {statementCount: 3} AS position
WHERE position.statementCount > 0
RETURN position
