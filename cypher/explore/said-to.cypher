// What was said to somebody, whomever it is about, and by whom?
:param addressee => "french-national-assembly";
MATCH (statement:Statement)-[:ADDRESSED_TO]->(:Actor {id: $addressee})
MATCH (statement)-[:SAID_BY]->(speaker:Actor)
RETURN statement.date AS date, speaker.name AS speaker, statement.gist AS gist
ORDER BY date DESC, gist
