// What was said about an event, by whom and when?
:param event => "exodus";
MATCH (statement:Statement)-[:CONCERNS]->(:Event {id: $event})
MATCH (statement)-[:SAID_BY]->(speaker:Actor)
RETURN statement.date AS date, speaker.name AS speaker, statement.gist AS gist
ORDER BY date DESC, gist
