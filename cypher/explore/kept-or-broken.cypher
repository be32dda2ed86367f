// What became of one speaker’s statements, in somebody’s judgement?
:param speaker => "nora-north";
MATCH (statement:Statement)-[:SAID_BY]->(:Actor {id: $speaker})
MATCH (statement)-[link:FULFILLED_BY|BROKEN_BY]->(event:Event)
RETURN statement.gist AS gist, statement.condition AS condition, type(link) AS relation, event.name AS event, event.status AS status
ORDER BY gist, relation
