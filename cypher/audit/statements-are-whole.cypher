// Is a statement without a speaker, without anybody it counts for, or without a printing?
MATCH (statement:Statement)
WHERE NOT EXISTS { (statement)-[:SAID_BY]->(:Actor) } OR NOT EXISTS { (statement)-[:ON_BEHALF_OF]->(:Actor) }
   OR NOT EXISTS { (statement)-[:PRINTED_IN]->(:Source) }
RETURN statement.id AS statement
