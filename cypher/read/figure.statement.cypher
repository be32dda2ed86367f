// Which statement claims this number?
:param figure => "armenian-authorities-28120/figure-1";
MATCH (figure:Figure {id: $figure})
MATCH (figure)<-[:STATES]-(statement:Statement)
RETURN statement
