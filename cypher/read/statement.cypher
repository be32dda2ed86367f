// Which statement is this?
:param id => "colonna-territorial-integrity";
MATCH (statement:Statement {id: $id})
RETURN statement
