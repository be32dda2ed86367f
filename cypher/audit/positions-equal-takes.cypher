// Does a POSITION differ from the sum of the statements behind it?
MATCH (statement:Statement)-[takes:TAKES]->(target:Actor)
WHERE takes.voice = "REPRESENTED" AND takes.targetBasis IN ["NAMED", "PRONOUN"] AND NOT takes.onlyIfAsked
WITH takes.holder AS holder, target, statement, takes, CASE takes.method WHEN "ADJUDICATED" THEN 0 ELSE 1 END AS rank
ORDER BY takes.stance
WITH holder, target, statement, min(rank) AS best, collect({rank: rank, stance: takes.stance}) AS all
WITH holder, target, statement, [one IN all WHERE one.rank = best AND one.stance IS NOT NULL | one.stance] AS stances
WITH holder, target, statement, stances[(size(stances) - 1) / 2] AS low, stances[size(stances) / 2] AS high
WITH holder, target, count(statement) AS statements,
     avg(CASE WHEN low <= 0 AND high >= 0 THEN 0 WHEN low > 0 THEN low ELSE high END) AS stance,
     min(statement.earliest) AS first, max(statement.latest) AS last
OPTIONAL MATCH (:Actor {id: holder})-[position:POSITION]->(target)
WITH holder, target, statements, stance, first, last, collect(position) AS positions
WHERE size(positions) <> 1 OR positions[0].statements <> statements
   OR abs(coalesce(positions[0].stance, 9) - coalesce(stance, 9)) > 1e-9
   OR positions[0].first <> first OR positions[0].last <> last OR positions[0].key <> holder + "|" + target.id
RETURN holder, target.id AS target, statements, stance, [position IN positions | properties(position)] AS found
