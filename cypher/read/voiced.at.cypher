// Where is this office?
:param voiced => {at: "france"};
WITH $voiced AS voiced
MATCH (at:Actor {id: voiced.at})
RETURN at
