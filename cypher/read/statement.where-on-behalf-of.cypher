// Which statements were said on behalf of any of these actors?
:param onBehalfOf => ["france"];
MATCH (statement:Statement)
WHERE EXISTS { MATCH (statement)-[:ON_BEHALF_OF]->(end:Actor) WHERE end.id IN $onBehalfOf }
RETURN statement
