// Which statements do coders judge to contradict one another, and which not?
MATCH (statement:Statement)-[judged:CONTRADICTS|NOT_CONTRADICTS]->(other:Statement)
WITH statement.id AS one, type(judged) AS relation, judged.method AS method, other.id AS another
RETURN one, relation, method, another
ORDER BY one, another, relation, method
