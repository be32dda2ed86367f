// Which events do any of these actors take part in?
:param participant => ["france"];
MATCH (event:Event)
WHERE EXISTS { MATCH (event)<-[:TAKES_PART_IN]-(end:Actor) WHERE end.id IN $participant }
RETURN event
