// Which positions are made by at least this many statements?
:param minStatements => 2;
MATCH ()-[position:POSITION]->()
WHERE position.statementCount >= $minStatements
RETURN position
