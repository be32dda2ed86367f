// Who is it?
:param silence => {actor: "france"};
WITH $silence AS silence
MATCH (actor:Actor {id: silence.actor})
RETURN actor
