// Which statements are printed at most at this depth of report?
:param depth => 1;
MATCH (statement:Statement)
WHERE EXISTS { MATCH (statement)-[printed:PRINTED_IN]->() WHERE printed.depth <= $depth }
RETURN statement
