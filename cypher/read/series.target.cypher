// Toward whom are these statements?
:param series => {target: "russia"};
WITH $series AS series
MATCH (target:Actor {id: series.target})
RETURN target
