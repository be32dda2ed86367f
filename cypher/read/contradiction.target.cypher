// Who is spoken of?
:param contradiction => {holder: "north", target: "south", issue: "truce", earlier: "blames", later: "reconsiders"};
WITH $contradiction AS contradiction
MATCH (target:Actor {id: contradiction.target})
RETURN target
