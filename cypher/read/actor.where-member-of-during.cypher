// Which actors were part of any of these on some of these days?
:param memberOf => ["france"];
:param from => "2023-09-01";
:param to => "2023-09-30";
MATCH (actor:Actor)
WHERE EXISTS { MATCH (actor)-[part:PART_OF]->(whole:Actor) WHERE whole.id IN $memberOf AND part.firstDay <= $to AND part.lastDay >= $from }
RETURN actor
