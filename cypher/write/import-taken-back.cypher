// Take back some of what the rows of a data set said: statements with their codings, and events.
:param prefix => "example/";
:param most => 1000;
CALL () {
  MATCH (statement:Statement)
  WHERE statement.id STARTS WITH $prefix
  RETURN statement AS said
  LIMIT $most
  UNION ALL
  MATCH (event:Event)
  WHERE event.id STARTS WITH $prefix
  RETURN event AS said
  LIMIT $most
}
OPTIONAL MATCH (said)<-[:READS]-(coding:Coding)
WITH said, collect(coding) AS codings
FOREACH (coding IN codings | DETACH DELETE coding)
DETACH DELETE said
RETURN count(*) AS removed
