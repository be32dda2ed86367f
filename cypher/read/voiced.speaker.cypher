// Who speaks?
:param voiced => {speaker: "catherine-colonna"};
WITH $voiced AS voiced
MATCH (speaker:Actor {id: voiced.speaker})
RETURN speaker
