// Which statements have evidence of one of these statuses?
:param status => ["VERIFIED", "TEXT_NOT_HELD"];
MATCH (statement:Statement)
WHERE EXISTS { MATCH (statement)-[printed:PRINTED_IN]->() WHERE printed.status IN $status }
RETURN statement
