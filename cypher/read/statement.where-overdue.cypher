// Which promises were overdue on a day?
:param overdueOn => "2024-12-01";
MATCH (statement:Statement)
WHERE statement.outcome IS NULL AND statement.due < $overdueOn
RETURN statement
