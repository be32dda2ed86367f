// On which conditions is something promised, as the statement or a reading that finds the promise says?
:param statement => "azerbaijan-passage-for-disarmed";
MATCH (statement:Statement {id: $statement})
OPTIONAL MATCH (statement)<-[:READS]-(coding:Coding)
WHERE EXISTS { (coding)-[:PROMISE_OF]->() }
UNWIND [statement.condition, coding.condition] AS condition
WITH DISTINCT condition
WHERE condition IS NOT NULL
RETURN condition
ORDER BY condition
