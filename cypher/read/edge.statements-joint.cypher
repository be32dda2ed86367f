// Which statements, made together by both actors, make this tie, newest first?
:param edge => {statements: ["colonna-territorial-integrity"]};
WITH $edge AS edge
MATCH (statement:Statement)
WHERE statement.id IN edge.statements
RETURN statement
ORDER BY statement.key DESC
