// Which positions does this actor hold toward which actors in a range of days, by the sums that are kept for every year?
:param actor => "france";
:param after => "";
:param years => {areCut: true, sinceFrom: "0001", sinceTo: "2022", untilFrom: "2024", untilTo: "9999", touched: {sinceFrom: "0001", sinceTo: "2023", untilFrom: "2023", untilTo: "9999"}};
MATCH (actor:Actor {id: $actor})
MATCH (kept:Sum)
USING RANGE INDEX kept:Sum(holder, target, since)
WHERE kept.holder = actor.id AND kept.target > split($after + "|", "|")[1] AND kept.since > ""
WITH DISTINCT kept.holder AS holder, kept.target AS target
CALL (holder, target) {
  CALL (holder, target) {
    MATCH (kept:Sum)
    WHERE kept.holder = holder AND kept.target = target AND kept.since >= $years.sinceFrom AND kept.since <= $years.sinceTo
      AND kept.until >= $years.untilFrom AND kept.until <= $years.untilTo
    RETURN kept.statements AS statements, kept.stances AS stances, kept.agreements AS agreements, kept.first AS first, kept.last AS last
    UNION ALL
    // Years that the range cuts through: their statements are looked at one by one.
    WITH holder, target WHERE $years.areCut
    MATCH (kept:Sum)
    WHERE kept.holder = holder AND kept.target = target AND kept.since >= $years.touched.sinceFrom AND kept.since <= $years.touched.sinceTo
      AND kept.until >= $years.touched.untilFrom AND kept.until <= $years.touched.untilTo
      AND NOT (kept.since >= $years.sinceFrom AND kept.since <= $years.sinceTo
        AND kept.until >= $years.untilFrom AND kept.until <= $years.untilTo)
    WITH DISTINCT holder, target, kept.since AS since, kept.until AS until
    MATCH (statement:Statement)-[takes:TAKES]->()
    WHERE takes.holder = holder AND takes.target = target AND takes.key >= since AND takes.key < since + "~" AND left(takes.latest, 4) = until
    WITH statement, collect(takes) AS readings
    WITH statement, CASE WHEN any(one IN readings WHERE one.method = "ADJUDICATED")
      THEN [one IN readings WHERE one.method = "ADJUDICATED"] ELSE readings END AS readings
    UNWIND readings AS reading
    WITH statement,
      percentileDisc(reading.stance, 0.5) AS lowStance, percentileDisc(reading.stance, 0.500001) AS highStance,
      percentileDisc(reading.agreement, 0.5) AS lowAgreement, percentileDisc(reading.agreement, 0.500001) AS highAgreement
    WITH statement,
      CASE WHEN lowStance * highStance < 0 THEN 0 WHEN abs(lowStance) < abs(highStance) THEN lowStance ELSE highStance END AS stance,
      CASE WHEN lowAgreement * highAgreement < 0 THEN 0 WHEN abs(lowAgreement) < abs(highAgreement) THEN lowAgreement ELSE highAgreement END AS agreement
    RETURN 1 AS statements, [value IN range(-2, 2) | CASE stance WHEN value THEN 1 ELSE 0 END] AS stances,
      [value IN range(-2, 2) | CASE agreement WHEN value THEN 1 ELSE 0 END] AS agreements, statement.earliest AS first, statement.latest AS last
  }
  WITH sum(statements) AS statementCount, min(first) AS first, max(last) AS last,
    [sum(stances[0]), sum(stances[1]), sum(stances[2]), sum(stances[3]), sum(stances[4])] AS distribution,
    [sum(agreements[0]), sum(agreements[1]), sum(agreements[2]), sum(agreements[3]), sum(agreements[4])] AS agreements
  WITH *, reduce(n = 0, one IN distribution | n + one) AS scored, reduce(n = 0, one IN agreements | n + one) AS agreed,
    2 * (distribution[4] - distribution[0]) + distribution[3] - distribution[1] AS total,
    4 * (distribution[4] + distribution[0]) + distribution[3] + distribution[1] AS squares,
    [value IN range(-2, 2) | reduce(n = 0, one IN distribution[..value + 3] | n + one)] AS upTo
  RETURN {holder: holder, target: target, key: holder + "|" + target, statementCount: statementCount, first: first, last: last, distribution: distribution,
    stance: CASE WHEN scored > 0 THEN toFloat(total) / scored END,
    agreement: CASE WHEN agreed > 0 THEN (2.0 * (agreements[4] - agreements[0]) + agreements[3] - agreements[1]) / agreed END,
    spread: CASE WHEN scored > 1 THEN sqrt(scored * squares - total * total) / scored END,
    median: CASE WHEN scored > 0 THEN ([at IN range(0, 4) WHERE upTo[at] > (scored - 1) / 2][0] + [at IN range(0, 4) WHERE upTo[at] > scored / 2][0]) / 2.0 - 2 END} AS summed
}
WITH holder, target, summed AS position
RETURN position
ORDER BY holder, target
