// What does a heading make of words that the body of the text prints too?
:param source => "exodus-article";
MATCH (statement:Statement)-[:PRINTED_IN {place: "HEADING"}]->(:Source {id: $source})
WITH DISTINCT statement
MATCH (statement)-[printed:PRINTED_IN]->(:Source)
UNWIND printed.quotes AS quotation
RETURN statement.gist AS gist, printed.place AS place, printed.cue AS cue, quotation
ORDER BY gist, place, quotation
