// Who is this?
:param actor => "france";
MATCH (:Actor|Merged {id: $actor})-[:SAME_AS*0..]->(actor:Actor)
RETURN actor
