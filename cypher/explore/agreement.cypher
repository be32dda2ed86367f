// Who agrees how far with an issue or with one that it includes?
:param issue => "displacement-accountability";
MATCH (narrower:Issue)-[:BROADER*0..]->(:Issue {id: $issue})
WITH DISTINCT narrower
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.issue = narrower.id AND takes.voice = "REPRESENTED" AND NOT takes.onlyIfAsked
WITH takes.holder AS id, narrower, statement, collect(takes) AS readings
WITH id, narrower, statement, CASE WHEN any(one IN readings WHERE one.method = "ADJUDICATED")
  THEN [one IN readings WHERE one.method = "ADJUDICATED"] ELSE readings END AS readings
UNWIND readings AS reading
WITH id, narrower, statement,
  percentileDisc(reading.agreement, 0.5) AS low, percentileDisc(reading.agreement, 0.500001) AS high
WITH id, narrower, CASE WHEN low * high < 0 THEN 0 WHEN abs(low) < abs(high) THEN low ELSE high END AS agreement
MATCH (holder:Actor {id: id})
RETURN holder.name AS holder, narrower.name AS issue, avg(agreement) AS agreement, count(*) AS statements
ORDER BY holder, issue
