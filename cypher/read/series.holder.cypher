// Whose statements are these?
:param series => {holder: "france"};
WITH $series AS series
MATCH (holder:Actor {id: series.holder})
RETURN holder
