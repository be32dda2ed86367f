// 25 by 25 cells of who takes which stance toward whom, each with its 5 newest statements.
UNWIND range(0, size($holders) - 1) AS row
WITH row, $holders[row] AS holder
CALL (holder) {
  UNWIND range(0, size($targets) - 1) AS column
  WITH column, $targets[column] AS target
  CALL (holder, target) {
    MATCH (statement:Statement)-[takes:TAKES]->()
    WHERE takes.holder = holder AND takes.target = target AND takes.key > ""
      AND takes.voice = "REPRESENTED" AND takes.targetBasis IN ["NAMED", "PRONOUN"]
    WITH statement, collect(takes) AS all
    WITH statement, all, [one IN all WHERE one.method = "ADJUDICATED"] AS adjudicated
    UNWIND CASE adjudicated WHEN [] THEN all ELSE adjudicated END AS one
    WITH statement, percentileDisc(one.stance, 0.5) AS low, percentileDisc(one.stance, 0.500001) AS high
    WITH CASE WHEN low * high < 0 THEN 0 WHEN abs(low) < abs(high) THEN low ELSE high END AS stance
    RETURN count(*) AS statementCount, avg(stance) AS stance
  }
  CALL (holder, target) {
    MATCH (statement:Statement)-[takes:TAKES]->()
    WHERE takes.holder = holder AND takes.target = target AND takes.key > ""
      AND takes.voice = "REPRESENTED" AND takes.targetBasis IN ["NAMED", "PRONOUN"]
    WITH DISTINCT statement, takes.key AS key ORDER BY key DESC LIMIT 5
    RETURN collect(statement {.id, .gist}) AS statements
  }
  WITH column, {
    statementCount: statementCount, stance: stance, statements: statements,
    status: CASE
      WHEN stance IS NOT NULL THEN "STANCE"
      WHEN statementCount > 0 OR EXISTS {
        MATCH (:Actor {id: target})<-[:MENTIONS|ADDRESSED_TO]-(spoken:Statement)-[:ON_BEHALF_OF]->(:Actor {id: holder})
        WHERE NOT spoken.negated AND EXISTS {
          MATCH (spoken)<-[:READS]-(reading:Coding)
          WHERE reading.supersededAt IS NULL AND reading.method <> "MACHINE"
        }
      } THEN "NO_STANCE"
      WHEN EXISTS {
        MATCH (:Actor {id: target})<-[:MENTIONS|ADDRESSED_TO]-(spoken:Statement)-[:ON_BEHALF_OF]->(:Actor {id: holder})
        WHERE NOT spoken.negated
      } THEN "UNREAD"
      WHEN EXISTS {
        MATCH (:Actor {id: holder})<-[:ON_BEHALF_OF]-(spoken:Statement)
        WHERE NOT spoken.negated
      } THEN "NOT_ON_TARGET"
      ELSE "NEVER_SPOKE" END
  } AS cell ORDER BY column
  RETURN collect(cell) AS cells
}
WITH row, cells ORDER BY row
RETURN collect(cells) AS answer
