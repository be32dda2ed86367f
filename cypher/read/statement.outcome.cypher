// What has become of what this statement promises?
:param statement => "minister";
MATCH (statement:Statement {id: $statement})
WITH coalesce(statement.outcome, "OPEN") AS outcome
RETURN outcome
