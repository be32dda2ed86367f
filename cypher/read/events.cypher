// Which events are there, newest first?
MATCH (event:Event)
RETURN event
ORDER BY event.key DESC
