// 25 by 25 cells of who takes which stance toward whom, each with its 5 newest statements; what silence means is looked
// up once for a row.
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
  WITH target, statementCount, stance, statements ORDER BY column
  RETURN collect({target: target, statementCount: statementCount, stance: stance, statements: statements}) AS cells,
    collect(CASE statementCount WHEN 0 THEN target END) AS silent
}
CALL (holder, silent) {
  MATCH (:Actor {id: holder})<-[:ON_BEHALF_OF]-(spoken:Statement)
  WHERE silent <> [] AND NOT spoken.negated
  OPTIONAL MATCH (spoken)-[about:MENTIONS|ADDRESSED_TO]->()
  WHERE about.actor IN silent
  RETURN count(spoken) > 0 AS spoke, collect(DISTINCT about.actor) AS mentioned,
    collect(DISTINCT CASE WHEN about IS NOT NULL AND EXISTS {
      MATCH (spoken)<-[:READS]-(reading:Coding)
      WHERE reading.supersededAt IS NULL AND reading.method <> "MACHINE"
    } THEN about.actor END) AS read
}
WITH row, [cell IN cells | {
  statementCount: cell.statementCount, stance: cell.stance, statements: cell.statements,
  status: CASE
    WHEN cell.stance IS NOT NULL THEN "STANCE"
    WHEN cell.statementCount > 0 OR cell.target IN read THEN "NO_STANCE"
    WHEN cell.target IN mentioned THEN "UNREAD"
    WHEN spoke THEN "NOT_ON_TARGET"
    ELSE "NEVER_SPOKE" END
}] AS cells ORDER BY row
RETURN collect(cells) AS answer
