// Which events have come this far?
:param status => ["ANNOUNCED"];
MATCH (event:Event)
WHERE event.status IN $status
RETURN event
