// Who speaks for this actor, as it was worked out from statements?
:param actor => "france";
:param spoken => {statementCount: 3, offices: [], periods: []};
MATCH (actor:Actor {id: $actor})
WITH actor, $spoken AS all
WITH actor, all {.*, actor: actor.id} AS spoken
RETURN spoken, actor
