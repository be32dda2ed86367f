// Which positions are made by at least this many statements?
:param minStatements => 2;
WITH {stance: -1.5, statementCount: 3} AS position
WHERE position.statementCount >= $minStatements
RETURN position
