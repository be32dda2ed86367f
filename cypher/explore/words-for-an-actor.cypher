// By which words does a source name an actor for whom something counts, and why does it count?
:param holder => "france";
MATCH (speaker:Actor)<-[said:SAID_BY]-(statement:Statement)-[represents:ON_BEHALF_OF]->(holder:Actor {id: $holder})
RETURN statement.gist AS gist, speaker.name AS speaker, said.surface AS surface, represents.basis AS basis
ORDER BY gist, speaker
