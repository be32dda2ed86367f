// Which events surely took place in these days?
:param from => "2023-09-01";
:param to => "2023-09-30";
MATCH (event:Event)
WHERE event.earliest >= $from AND coalesce(event.untilLatest, event.latest) <= $to
RETURN event
