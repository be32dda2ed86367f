// Of which promises has become any of this?
:param status => ["OPEN", "KEPT"];
MATCH (statement:Statement)
WHERE coalesce(statement.outcome, "OPEN") IN $status
RETURN statement
