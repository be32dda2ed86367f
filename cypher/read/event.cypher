// Which event is this?
:param id => "exodus";
MATCH (event:Event {id: $id})
RETURN event
