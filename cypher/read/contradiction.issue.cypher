// Which issue is spoken on?
:param contradiction => {holder: "north", target: "south", issue: "truce", earlier: "blames", later: "reconsiders"};
WITH $contradiction AS contradiction
MATCH (issue:Issue {id: contradiction.issue})
RETURN issue
