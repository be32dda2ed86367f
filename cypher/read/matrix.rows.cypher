// What does each cell of this matrix hold?
:param matrix => {holders: ["france", "european-union"], targets: ["russia", "azerbaijan"], role: "ON_BEHALF_OF", from: "0001-01-01", to: "9999-12-31", isWithin: false, coders: null, methods: null};
WITH $matrix AS matrix
UNWIND range(0, size(matrix.holders) - 1) AS row
WITH matrix, row, matrix.holders[row] AS holder
CALL (matrix, holder) {
  UNWIND range(0, size(matrix.targets) - 1) AS column
  WITH column, matrix.targets[column] AS target
  CALL (holder, target) {
    MATCH (statement:Statement)-[takes:TAKES]->()
    WHERE takes.holder = holder AND takes.target = target AND takes.key > ""
    WITH statement, collect(takes) AS readings
    WITH statement, CASE WHEN any(one IN readings WHERE one.method = "ADJUDICATED")
      THEN [one IN readings WHERE one.method = "ADJUDICATED"] ELSE readings END AS readings
    UNWIND readings AS reading
    WITH statement, percentileDisc(reading.stance, 0.5) AS low, percentileDisc(reading.stance, 0.500001) AS high
    WITH statement, CASE WHEN low * high < 0 THEN 0 WHEN abs(low) < abs(high) THEN low ELSE high END AS stance
    RETURN count(statement) AS statementCount, avg(stance) AS stance
  }
  WITH {column: column, target: target, statementCount: statementCount, stance: stance} AS one
  RETURN collect(one) AS entries, collect(CASE one.statementCount WHEN 0 THEN one.target END) AS silent
}
// What silence means is looked up once for a row, in all that its holder said.
CALL (matrix, holder, silent) {
  MATCH (:Actor {id: holder})<-[said:SAID_BY|ON_BEHALF_OF]-(spoken:Statement)
  WHERE silent <> [] AND type(said) = matrix.role AND NOT spoken.negated
    AND CASE WHEN matrix.isWithin THEN spoken.earliest >= matrix.from AND spoken.latest <= matrix.to ELSE spoken.earliest <= matrix.to AND spoken.latest >= matrix.from END
  OPTIONAL MATCH (spoken)-[about:MENTIONS|ADDRESSED_TO]->(:Actor)
  WHERE about.actor IN silent
  RETURN count(spoken) > 0 AS spoke, collect(DISTINCT about.actor) AS mentioned,
    collect(DISTINCT CASE WHEN about IS NOT NULL AND EXISTS {
      MATCH (spoken)<-[:READS]-(reading:Coding)-[:BY]->(coder:Coder)
      WHERE reading.supersededAt IS NULL AND reading.method <> "MACHINE"
        AND (matrix.coders IS NULL OR coder.id IN matrix.coders)
        AND (matrix.methods IS NULL OR reading.method IN matrix.methods)
    } THEN about.actor END) AS read
}
UNWIND entries AS entry
WITH {row: row, column: entry.column, holder: holder, target: entry.target, stance: entry.stance, statementCount: entry.statementCount, status: CASE
  WHEN entry.stance IS NOT NULL THEN "STANCE"
  WHEN entry.statementCount > 0 OR entry.target IN read THEN "NO_STANCE"
  WHEN entry.target IN mentioned THEN "UNREAD"
  WHEN spoke THEN "NOT_ON_TARGET"
  ELSE "NEVER_SPOKE" END} AS cell
RETURN cell
ORDER BY cell.row, cell.column
