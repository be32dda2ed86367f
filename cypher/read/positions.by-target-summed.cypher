// Who takes which position toward which actors, by the sums that are kept?
:param after => "";
MATCH (kept:Sum)
USING RANGE INDEX kept:Sum(holder, target, since)
WHERE kept.holder >= split($after + "|", "|")[0] AND kept.target > "" AND kept.since > ""
  AND (kept.holder > split($after + "|", "|")[0] OR kept.target > split($after + "|", "|")[1])
WITH DISTINCT kept.holder AS holder, kept.target AS target
CALL (holder, target) {
  MATCH (kept:Sum)
  WHERE kept.holder = holder AND kept.target = target AND kept.since > ""
  WITH sum(kept.statements) AS statementCount, min(kept.first) AS first, max(kept.last) AS last,
    [sum(kept.stances[0]), sum(kept.stances[1]), sum(kept.stances[2]), sum(kept.stances[3]), sum(kept.stances[4])] AS distribution,
    [sum(kept.agreements[0]), sum(kept.agreements[1]), sum(kept.agreements[2]), sum(kept.agreements[3]), sum(kept.agreements[4])] AS agreements
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
