// Which statement claims this number?
:param figure => "armenian-authorities-28120/0";
MATCH (figure:Figure {id: $figure})
MATCH (figure)<-[:STATES]-(statement:Statement)
RETURN statement
