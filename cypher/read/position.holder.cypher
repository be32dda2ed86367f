// Who holds this position?
:param position => {holder: "france", target: "russia"};
WITH $position AS position
MATCH (actor:Actor {id: position.holder})
RETURN actor
