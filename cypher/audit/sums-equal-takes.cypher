// Does a Sum differ from the statements of its years?
MATCH (holder:Actor)
CALL (holder) {
  MATCH (statement:Statement)-[takes:TAKES]->(target:Actor)
  WHERE takes.holder = holder.id AND takes.target > "" AND takes.key > "" AND takes.voice = "REPRESENTED"
    AND takes.targetBasis IN ["NAMED", "PRONOUN"]
  WITH target, statement, takes.onlyIfAsked AS onlyIfAsked, takes, CASE takes.method WHEN "ADJUDICATED" THEN 0 ELSE 1 END AS rank
  WITH target, statement, onlyIfAsked, min(rank) AS best, collect({rank: rank, stance: takes.stance, agreement: takes.agreement}) AS all
  UNWIND [one IN all WHERE one.rank = best] AS one
  WITH target, statement, onlyIfAsked, percentileDisc(one.stance, 0.5) AS low, percentileDisc(one.stance, 0.500001) AS high,
    percentileDisc(one.agreement, 0.5) AS lowAgreement, percentileDisc(one.agreement, 0.500001) AS highAgreement
  WITH target, statement, onlyIfAsked,
    CASE WHEN low <= 0 AND high >= 0 THEN 0 WHEN low > 0 THEN low ELSE high END AS stance,
    CASE WHEN lowAgreement <= 0 AND highAgreement >= 0 THEN 0 WHEN lowAgreement > 0 THEN lowAgreement ELSE highAgreement END AS agreement
  WITH target, onlyIfAsked, left(statement.earliest, 4) AS since, left(statement.latest, 4) AS until, statement, stance, agreement
  WITH target, onlyIfAsked, since, until, count(statement) AS statements, collect(stance) AS stances, collect(agreement) AS agreements,
    min(statement.earliest) AS first, max(statement.latest) AS last
  RETURN target, onlyIfAsked, since, until, statements, first, last,
    [value IN range(-2, 2) | size([one IN stances WHERE one = value])] AS stances,
    [value IN range(-2, 2) | size([one IN agreements WHERE one = value])] AS agreements
}
OPTIONAL MATCH (kept:Sum {holder: holder.id, target: target.id, since: since})
WHERE kept.until = until AND kept.onlyIfAsked = onlyIfAsked
WITH holder, target, since, until, onlyIfAsked, statements, first, last, stances, agreements, collect(kept) AS kept
WHERE size(kept) <> 1 OR kept[0].statements <> statements OR kept[0].stances <> stances OR kept[0].agreements <> agreements
   OR kept[0].first <> first OR kept[0].last <> last
RETURN holder.id AS holder, target.id AS target, since, until, onlyIfAsked, statements, stances, agreements, [one IN kept | properties(one)] AS found
