// A matrix over some days, summed up from the readings themselves.
UNWIND range(0, size($holders) - 1) AS row
WITH row, $holders[row] AS holder
CALL (holder) {
  UNWIND range(0, size($targets) - 1) AS column
  WITH column, $targets[column] AS target
  CALL (holder, target) {
    MATCH (statement:Statement)-[takes:TAKES]->()
    WHERE takes.holder = holder AND takes.target = target AND takes.key >= CASE WHEN $isWithin THEN $from ELSE "" END AND takes.key < $to + "~"
      AND takes.voice = "REPRESENTED" AND takes.targetBasis IN ["NAMED", "PRONOUN"]
      AND CASE WHEN $isWithin THEN takes.latest <= $to ELSE takes.latest >= $from END
    WITH statement, collect(takes) AS all
    WITH statement, all, [one IN all WHERE one.method = "ADJUDICATED"] AS adjudicated
    UNWIND CASE adjudicated WHEN [] THEN all ELSE adjudicated END AS one
    WITH statement, percentileDisc(one.stance, 0.5) AS low, percentileDisc(one.stance, 0.500001) AS high
    WITH CASE WHEN low * high < 0 THEN 0 WHEN abs(low) < abs(high) THEN low ELSE high END AS stance
    RETURN count(*) AS statementCount, avg(stance) AS stance
  }
  WITH {statementCount: statementCount, stance: stance} AS cell ORDER BY column
  RETURN collect(cell) AS cells
}
WITH cells ORDER BY row
RETURN collect(cells) AS answer
