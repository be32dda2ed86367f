// Who takes part in this event?
:param event => "spain-2023-10-05";
MATCH (event:Event {id: $event})
MATCH (event)<-[participation:TAKES_PART_IN]-(actor:Actor)
RETURN participation, actor
ORDER BY participation.order
