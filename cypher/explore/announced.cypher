// Which events were announced, for when, and who is to take part?
MATCH (event:Event {status: "ANNOUNCED"})<-[part:TAKES_PART_IN]-(actor:Actor)
RETURN event.name AS event, event.date AS date, actor.name AS actor, part.role AS role, part.attendance AS attendance
ORDER BY date, event, role, actor
