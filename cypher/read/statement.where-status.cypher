// Which statements have evidence of one of these statuses?
:param status => ["VERIFIED"];
MATCH (statement:Statement)
WHERE EXISTS { MATCH (statement)-[printed:PRINTED_IN]->() WHERE printed.status IN $status }
RETURN statement
