// Which events are of one of these kinds?
:param kind => ["MEETING"];
MATCH (event:Event)
WHERE event.kind IN $kind
RETURN event
