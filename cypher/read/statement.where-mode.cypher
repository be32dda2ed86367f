// Which statements are worded by their source in one of these ways?
:param mode => ["DIRECT", "MIXED"];
MATCH (statement:Statement)
WHERE statement.mode IN $mode
RETURN statement
