// Which statements are there, newest first?
MATCH (statement:Statement)
RETURN statement
ORDER BY statement.key DESC
