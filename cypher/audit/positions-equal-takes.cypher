// Does a POSITION differ from the sum of the statements behind it?
MATCH (holder:Actor)
CALL (holder) {
  MATCH (statement:Statement)-[takes:TAKES]->(target:Actor)
  WHERE takes.holder = holder.id AND takes.target > "" AND takes.key > "" AND takes.voice = "REPRESENTED"
    AND takes.targetBasis IN ["NAMED", "PRONOUN"] AND NOT takes.onlyIfAsked
  WITH target, statement, takes, CASE takes.method WHEN "ADJUDICATED" THEN 0 ELSE 1 END AS rank
  WITH target, statement, min(rank) AS best, collect({rank: rank, stance: takes.stance, agreement: takes.agreement}) AS all
  UNWIND [one IN all WHERE one.rank = best] AS one
  WITH target, statement, percentileDisc(one.stance, 0.5) AS low, percentileDisc(one.stance, 0.500001) AS high,
    percentileDisc(one.agreement, 0.5) AS lowAgreement, percentileDisc(one.agreement, 0.500001) AS highAgreement
  WITH target, statement,
    CASE WHEN low <= 0 AND high >= 0 THEN 0 WHEN low > 0 THEN low ELSE high END AS stance,
    CASE WHEN lowAgreement <= 0 AND highAgreement >= 0 THEN 0 WHEN lowAgreement > 0 THEN lowAgreement ELSE highAgreement END AS agreement
  RETURN target, count(statement) AS statements, avg(stance) AS stance, avg(agreement) AS agreement,
    min(statement.earliest) AS first, max(statement.latest) AS last
}
OPTIONAL MATCH (holder)-[position:POSITION]->(target)
WITH holder, target, statements, stance, agreement, first, last, collect(position) AS positions
WHERE size(positions) <> 1 OR positions[0].statements <> statements
   OR abs(coalesce(positions[0].stance, 9) - coalesce(stance, 9)) > 1e-9
   OR abs(coalesce(positions[0].agreement, 9) - coalesce(agreement, 9)) > 1e-9
   OR positions[0].first <> first OR positions[0].last <> last OR positions[0].key <> holder.id + "|" + target.id
RETURN holder.id AS holder, target.id AS target, statements, stance, agreement, [position IN positions | properties(position)] AS found
