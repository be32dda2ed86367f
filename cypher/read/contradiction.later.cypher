// Which is the other statement?
:param contradiction => {holder: "north", target: "south", issue: "truce", earlier: "blames", later: "reconsiders"};
WITH $contradiction AS contradiction
MATCH (statement:Statement {id: contradiction.later})
RETURN statement
