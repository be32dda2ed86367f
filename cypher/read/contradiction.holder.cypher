// Who speaks?
:param contradiction => {holder: "north", target: "south", issue: "truce", earlier: "blames", later: "reconsiders"};
WITH $contradiction AS contradiction
MATCH (holder:Actor {id: contradiction.holder})
RETURN holder
