// What is this actor called?
:param actor => "france";
MATCH (actor:Actor {id: $actor})
MATCH (actor)<-[:NAMES]-(name:Name)
RETURN name
ORDER BY name.text
