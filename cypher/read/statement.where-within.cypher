// Which statements were surely made in these days?
:param from => "2023-09-01";
:param to => "2023-09-30";
MATCH (statement:Statement)
WHERE statement.earliest >= $from AND statement.latest <= $to
RETURN statement
