// Which actor is this position toward?
:param position => {holder: "france", target: "russia"};
WITH $position AS position
MATCH (actor:Actor {id: position.target})
RETURN actor
