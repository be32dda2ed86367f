// What may have been said in these days, and what surely was?
:param from => "2023-09-24";
:param to => "2023-09-25";
MATCH (statement:Statement)
WHERE statement.earliest <= $to AND statement.latest >= $from
RETURN statement.date AS date, statement.dateRule AS rule, statement.gist AS gist,
  statement.earliest >= $from AND statement.latest <= $to AS surely
ORDER BY surely DESC, gist
