// Does a Sum differ from the statements of its years?
MATCH (statement:Statement)-[takes:TAKES]->(target:Actor)
WHERE takes.voice = "REPRESENTED" AND takes.targetBasis IN ["NAMED", "PRONOUN"]
WITH takes.holder AS holder, target, statement, takes.onlyIfAsked AS onlyIfAsked, takes, CASE takes.method WHEN "ADJUDICATED" THEN 0 ELSE 1 END AS rank
ORDER BY takes.stance
WITH holder, target, statement, onlyIfAsked, min(rank) AS best, collect({rank: rank, stance: takes.stance}) AS all
WITH holder, target, statement, onlyIfAsked, [one IN all WHERE one.rank = best AND one.stance IS NOT NULL | one.stance] AS stances
WITH holder, target, statement, onlyIfAsked, stances[(size(stances) - 1) / 2] AS low, stances[size(stances) / 2] AS high
WITH holder, target, onlyIfAsked, left(statement.earliest, 4) AS since, left(statement.latest, 4) AS until, statement,
  CASE WHEN low <= 0 AND high >= 0 THEN 0 WHEN low > 0 THEN low ELSE high END AS stance
WITH holder, target, onlyIfAsked, since, until, count(statement) AS statements, collect(stance) AS stances,
  min(statement.earliest) AS first, max(statement.latest) AS last
OPTIONAL MATCH (kept:Sum {holder: holder, target: target.id, since: since})
WHERE kept.until = until AND kept.onlyIfAsked = onlyIfAsked
WITH holder, target, since, until, onlyIfAsked, statements, first, last, collect(kept) AS kept,
  [value IN range(-2, 2) | size([one IN stances WHERE one = value])] AS stances
WHERE size(kept) <> 1 OR kept[0].statements <> statements OR kept[0].stances <> stances OR kept[0].first <> first
   OR kept[0].last <> last
RETURN holder, target.id AS target, since, until, onlyIfAsked, statements, stances, [one IN kept | properties(one)] AS found
