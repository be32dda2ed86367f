// How many statements are about this event?
:param event => "exodus";
MATCH (event:Event {id: $event})
WITH COUNT { (event)<-[:CONCERNS]-() } AS total
RETURN total
