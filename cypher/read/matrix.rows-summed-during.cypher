// What does each cell of this matrix hold in a range of days, by the sums that are kept for every year?
:param matrix => {holders: ["france", "european-union"], targets: ["russia", "azerbaijan"], from: "0001-01-01", to: "9999-12-31", isWithin: false, years: {areCut: false, sinceFrom: "0001", sinceTo: "9999", untilFrom: "0001", untilTo: "9999", touched: {sinceFrom: "0001", sinceTo: "9999", untilFrom: "0001", untilTo: "9999"}}};
WITH $matrix AS matrix
UNWIND range(0, size(matrix.holders) - 1) AS row
WITH matrix, row, matrix.holders[row] AS holder
CALL (matrix, holder) {
  CALL (matrix, holder) {
    UNWIND range(0, size(matrix.targets) - 1) AS column
    WITH matrix, holder, column, matrix.targets[column] AS target
    MATCH (kept:Sum)
    USING RANGE INDEX kept:Sum(holder, target, since)
    WHERE kept.holder = holder AND kept.target = target AND kept.since >= matrix.years.sinceFrom AND kept.since <= matrix.years.sinceTo
      AND kept.until >= matrix.years.untilFrom AND kept.until <= matrix.years.untilTo
    RETURN column, kept.statements AS statements, kept.stances AS stances
    UNION ALL
    // Years that the range cuts through: their statements are looked at one by one.
    UNWIND CASE WHEN matrix.years.areCut THEN range(0, size(matrix.targets) - 1) ELSE [] END AS column
    WITH matrix, holder, column, matrix.targets[column] AS target
    MATCH (kept:Sum)
    WHERE kept.holder = holder AND kept.target = target AND kept.since >= matrix.years.touched.sinceFrom AND kept.since <= matrix.years.touched.sinceTo
      AND kept.until >= matrix.years.touched.untilFrom AND kept.until <= matrix.years.touched.untilTo
      AND NOT (kept.since >= matrix.years.sinceFrom AND kept.since <= matrix.years.sinceTo
        AND kept.until >= matrix.years.untilFrom AND kept.until <= matrix.years.untilTo)
    WITH DISTINCT holder, column, target, kept.since AS since, kept.until AS until
    MATCH (statement:Statement)-[takes:TAKES]->()
    WHERE takes.holder = holder AND takes.target = target AND takes.key >= since AND takes.key < since + "~" AND left(takes.latest, 4) = until
    WITH column, statement, collect(takes) AS readings
    WITH column, statement, CASE WHEN any(one IN readings WHERE one.method = "ADJUDICATED")
      THEN [one IN readings WHERE one.method = "ADJUDICATED"] ELSE readings END AS readings
    UNWIND readings AS reading
    WITH column, statement, percentileDisc(reading.stance, 0.5) AS low, percentileDisc(reading.stance, 0.500001) AS high
    WITH column, CASE WHEN low * high < 0 THEN 0 WHEN abs(low) < abs(high) THEN low ELSE high END AS stance
    RETURN column, 1 AS statements, [value IN range(-2, 2) | CASE stance WHEN value THEN 1 ELSE 0 END] AS stances
  }
  WITH column, sum(statements) AS statementCount, sum(reduce(n = 0, one IN stances | n + one)) AS scored,
    sum(2 * (stances[4] - stances[0]) + stances[3] - stances[1]) AS total
  WITH collect({column: column, statementCount: statementCount, stance: CASE WHEN scored > 0 THEN toFloat(total) / scored END}) AS filled, collect(column) AS columns
  WITH filled, [column IN range(0, size(matrix.targets) - 1) WHERE NOT column IN columns] AS empty
  RETURN filled + [column IN empty | {column: column, statementCount: 0}] AS entries, [column IN empty | matrix.targets[column]] AS silent
}
// What silence means: whether the holder took notice of the target, and whether anybody read that.
CALL (matrix, holder, silent) {
  // Of whom nothing is empty, nothing is looked up.
  UNWIND CASE silent WHEN [] THEN [] ELSE [holder] END AS speaker
  CALL (matrix, speaker) {
    MATCH (spoken:Statement)-[said:ON_BEHALF_OF]->()
    WHERE said.actor = speaker AND NOT spoken.negated AND said.key >= CASE WHEN matrix.isWithin THEN matrix.from ELSE "" END AND said.key < matrix.to + "~"
      AND CASE WHEN matrix.isWithin THEN spoken.latest <= matrix.to ELSE spoken.latest >= matrix.from END
    RETURN spoken ORDER BY said.actor DESC, said.key DESC LIMIT 1
  }
  RETURN count(spoken) > 0 AS spoke
}
CALL (matrix, holder, silent) {
  UNWIND silent AS target
  CALL (matrix, holder, target) {
    MATCH (spoken:Statement)-[notices:NOTICES]->()
    WHERE notices.holder = holder AND notices.target = target AND notices.key >= CASE WHEN matrix.isWithin THEN matrix.from ELSE "" END AND notices.key < matrix.to + "~"
      AND CASE WHEN matrix.isWithin THEN notices.latest <= matrix.to ELSE notices.latest >= matrix.from END
    RETURN count(spoken) > 0 AS noticed, count(CASE WHEN EXISTS {
      MATCH (spoken)<-[:READS]-(reading:Coding)
      WHERE reading.supersededAt IS NULL AND reading.method <> "MACHINE"
    } THEN spoken END) > 0 AS isRead
  }
  RETURN collect(CASE WHEN noticed THEN target END) AS mentioned, collect(CASE WHEN isRead THEN target END) AS read
}
UNWIND entries AS entry
WITH {row: row, column: entry.column, holder: holder, target: matrix.targets[entry.column], stance: entry.stance, statementCount: entry.statementCount, status: CASE
  WHEN entry.stance IS NOT NULL THEN "STANCE"
  WHEN entry.statementCount > 0 OR matrix.targets[entry.column] IN read THEN "NO_STANCE"
  WHEN matrix.targets[entry.column] IN mentioned THEN "UNREAD"
  WHEN spoke THEN "NOT_ON_TARGET"
  ELSE "NEVER_SPOKE" END} AS cell
RETURN cell
ORDER BY cell.row, cell.column
