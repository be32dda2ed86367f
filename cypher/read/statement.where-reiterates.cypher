// Which statements does their source say were made before?
:param reiterates => true;
MATCH (statement:Statement)
WHERE statement.reiterates = $reiterates
RETURN statement
