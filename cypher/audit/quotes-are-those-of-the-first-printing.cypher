// Does a statement keep other quotations than its first printing has?
MATCH (statement:Statement)-[printed:PRINTED_IN {order: 0}]->(:Source)
WHERE statement.quotes <> printed.quotes
RETURN statement.id AS statement, statement.quotes AS quotes, printed.quotes AS printed
