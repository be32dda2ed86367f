// Which statements are about this event, newest first?
:param event => "exodus";
MATCH (event:Event {id: $event})
MATCH (event)<-[concerns:CONCERNS]-(statement:Statement)
WHERE concerns.to = event.id AND concerns.key > ""
RETURN statement
ORDER BY concerns.to DESC, concerns.key DESC
