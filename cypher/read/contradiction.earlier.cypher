// Which statement may have been made first?
:param contradiction => {holder: "north", target: "south", issue: "truce", earlier: "blames", later: "reconsiders"};
WITH $contradiction AS contradiction
MATCH (statement:Statement {id: contradiction.earlier})
RETURN statement
