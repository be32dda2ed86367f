// Which events may have taken place in these days?
:param from => "2023-09-01";
:param to => "2023-09-30";
MATCH (event:Event)
WHERE event.earliest <= $to AND coalesce(event.untilLatest, event.latest) >= $from
RETURN event
