// Which actor is this node of a network?
:param node => {actor: "france"};
WITH $node AS node
MATCH (actor:Actor {id: node.actor})
RETURN actor
