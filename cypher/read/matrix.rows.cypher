// What does each cell of this matrix hold?
:param matrix => {holders: ["france", "european-union"], targets: ["russia", "azerbaijan"], role: "ON_BEHALF_OF", from: "0001-01-01", to: "9999-12-31", isWithin: false, coders: null, methods: null};
WITH $matrix AS matrix
UNWIND range(0, size(matrix.holders) - 1) AS row
UNWIND range(0, size(matrix.targets) - 1) AS column
WITH matrix, row, column, matrix.holders[row] AS holder, matrix.targets[column] AS target
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
WITH row, column, holder, target, statementCount, stance, CASE
  WHEN stance IS NOT NULL THEN "STANCE"
  WHEN statementCount > 0 OR EXISTS {
    MATCH (:Actor {id: target})<-[:MENTIONS|ADDRESSED_TO]-(spoken:Statement)-[said:SAID_BY|ON_BEHALF_OF]->(:Actor {id: holder})
    WHERE type(said) = matrix.role AND NOT spoken.negated
      AND CASE WHEN matrix.isWithin THEN spoken.earliest >= matrix.from AND spoken.latest <= matrix.to ELSE spoken.earliest <= matrix.to AND spoken.latest >= matrix.from END
      AND EXISTS {
        MATCH (spoken)<-[:READS]-(reading:Coding)-[:BY]->(coder:Coder)
        WHERE reading.supersededAt IS NULL AND reading.method <> "MACHINE"
          AND (matrix.coders IS NULL OR coder.id IN matrix.coders)
          AND (matrix.methods IS NULL OR reading.method IN matrix.methods)
      }
  } THEN "NO_STANCE"
  WHEN EXISTS {
    MATCH (:Actor {id: target})<-[:MENTIONS|ADDRESSED_TO]-(spoken:Statement)-[said:SAID_BY|ON_BEHALF_OF]->(:Actor {id: holder})
    WHERE type(said) = matrix.role AND NOT spoken.negated
      AND CASE WHEN matrix.isWithin THEN spoken.earliest >= matrix.from AND spoken.latest <= matrix.to ELSE spoken.earliest <= matrix.to AND spoken.latest >= matrix.from END
  } THEN "UNREAD"
  WHEN EXISTS {
    MATCH (:Actor {id: holder})<-[said:SAID_BY|ON_BEHALF_OF]-(spoken:Statement)
    WHERE type(said) = matrix.role AND NOT spoken.negated
      AND CASE WHEN matrix.isWithin THEN spoken.earliest >= matrix.from AND spoken.latest <= matrix.to ELSE spoken.earliest <= matrix.to AND spoken.latest >= matrix.from END
  } THEN "NOT_ON_TARGET"
  ELSE "NEVER_SPOKE" END AS status
WITH {row: row, column: column, holder: holder, target: target, status: status, stance: stance, statementCount: statementCount} AS cell
RETURN cell
ORDER BY cell.row, cell.column
