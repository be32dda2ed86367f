// What does each cell of this matrix hold, by the sums that are kept?
:param matrix => {holders: ["france", "european-union"], targets: ["russia", "azerbaijan"]};
WITH $matrix AS matrix
UNWIND range(0, size(matrix.holders) - 1) AS row
WITH matrix, row, matrix.holders[row] AS holder
CALL (matrix, holder) {
  UNWIND range(0, size(matrix.targets) - 1) AS column
  WITH matrix, holder, column, matrix.targets[column] AS target
  MATCH (kept:Sum)
  USING RANGE INDEX kept:Sum(holder, target, since)
  WHERE kept.holder = holder AND kept.target = target AND kept.since > ""
  WITH column, sum(kept.statements) AS statementCount, sum(reduce(n = 0, one IN kept.stances | n + one)) AS scored,
    sum(2 * (kept.stances[4] - kept.stances[0]) + kept.stances[3] - kept.stances[1]) AS total
  WITH collect({column: column, statementCount: statementCount, stance: CASE WHEN scored > 0 THEN toFloat(total) / scored END}) AS filled, collect(column) AS columns
  WITH filled, [column IN range(0, size(matrix.targets) - 1) WHERE NOT column IN columns] AS empty
  RETURN filled + [column IN empty | {column: column, statementCount: 0}] AS entries, [column IN empty | matrix.targets[column]] AS silent
}
// What silence means: whether the holder took notice of the target, and whether anybody read that.
CALL (holder, silent) {
  // Of whom nothing is empty, nothing is looked up.
  UNWIND CASE silent WHEN [] THEN [] ELSE [holder] END AS speaker
  CALL (speaker) {
    MATCH (spoken:Statement)-[said:ON_BEHALF_OF]->()
    WHERE said.actor = speaker AND NOT spoken.negated AND said.key > ""
    RETURN spoken ORDER BY said.actor DESC, said.key DESC LIMIT 1
  }
  RETURN count(spoken) > 0 AS spoke
}
CALL (matrix, holder, silent) {
  UNWIND silent AS target
  CALL (matrix, holder, target) {
    MATCH (spoken:Statement)-[notices:NOTICES]->()
    WHERE notices.holder = holder AND notices.target = target AND notices.key > ""
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
