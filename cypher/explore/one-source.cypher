// What does one source hold? All its statements with speakers, those represented, and targets, as a graph.
:param source => "exodus-article";
MATCH (source:Source {id: $source})<-[printed:PRINTED_IN]-(statement:Statement)
MATCH (statement)-[said:SAID_BY]->(speaker:Actor)
OPTIONAL MATCH (statement)-[represented:ON_BEHALF_OF]->(holder:Actor)
OPTIONAL MATCH (statement)<-[reads:READS]-(coding:Coding)-[toward:TOWARD]->(target:Actor)
RETURN source, printed, statement, said, speaker, represented, holder, reads, coding, toward, target
