// How did others stand toward one actor in these days, by what points to it, and with what only implies it?
:param target => "azerbaijan";
:param from => "2023-07-01";
:param to => "2023-12-31";
UNWIND [
  {asked: "pointed", bases: ["NAMED", "PRONOUN"]},
  {asked: "implied", bases: ["NAMED", "PRONOUN", "IMPLIED"]}
] AS question
MATCH (statement:Statement)-[takes:TAKES]->(:Actor {id: $target})
WHERE takes.voice = "REPRESENTED" AND NOT takes.onlyIfAsked AND takes.targetBasis IN question.bases
  AND takes.earliest <= $to AND takes.latest >= $from
WITH question.asked AS asked, takes.holder AS id, statement, collect(takes) AS readings
WITH asked, id, statement, CASE WHEN any(one IN readings WHERE one.method = "ADJUDICATED")
  THEN [one IN readings WHERE one.method = "ADJUDICATED"] ELSE readings END AS readings
UNWIND readings AS reading
WITH asked, id, statement,
  percentileDisc(reading.stance, 0.5) AS low, percentileDisc(reading.stance, 0.500001) AS high
WITH asked, id, CASE WHEN low * high < 0 THEN 0 WHEN abs(low) < abs(high) THEN low ELSE high END AS stance
MATCH (holder:Actor {id: id})
RETURN asked, holder.name AS holder, avg(stance) AS stance, count(*) AS statements
ORDER BY asked DESC, holder
