// What is printed in these sources, newest first?
:param source => ["exodus-article"];
UNWIND $source AS id
MATCH (statement:Statement)-[printed:PRINTED_IN]->(:Source {id: id})
WHERE printed.order = 0
RETURN statement
ORDER BY statement.key DESC
