// Does a participation name another actor or key than the nodes at its ends have?
MATCH (actor:Actor)-[takesPart:TAKES_PART_IN]->(event:Event)
WHERE takesPart.actor IS NULL OR takesPart.actor <> actor.id OR takesPart.key IS NULL OR takesPart.key <> event.key
RETURN event.id AS event, actor.id AS actor, properties(takesPart) AS found
