// The first 20 positions of an actor toward others: the targets come in the order of the index, so that only as many are
// looked for and summed up as are shown.
MATCH ()-[takes:TAKES]->()
WHERE takes.holder = $actor AND takes.target > "" AND takes.key > ""
  AND takes.voice = "REPRESENTED" AND takes.targetBasis IN ["NAMED", "PRONOUN"]
WITH DISTINCT takes.holder AS holder, takes.target AS target ORDER BY holder, target LIMIT 20
CALL (target) {
  MATCH (statement:Statement)-[takes:TAKES]->()
  WHERE takes.holder = $actor AND takes.target = target AND takes.key > ""
    AND takes.voice = "REPRESENTED" AND takes.targetBasis IN ["NAMED", "PRONOUN"]
  WITH statement, collect(takes) AS all
  WITH statement, all, [one IN all WHERE one.method = "ADJUDICATED"] AS adjudicated
  UNWIND CASE adjudicated WHEN [] THEN all ELSE adjudicated END AS one
  WITH statement,
    percentileDisc(one.stance, 0.5) AS lowStance, percentileDisc(one.stance, 0.500001) AS highStance,
    percentileDisc(one.agreement, 0.5) AS low, percentileDisc(one.agreement, 0.500001) AS high
  WITH statement,
    CASE WHEN lowStance * highStance < 0 THEN 0 WHEN abs(lowStance) < abs(highStance) THEN lowStance ELSE highStance END AS stance,
    CASE WHEN low * high < 0 THEN 0 WHEN abs(low) < abs(high) THEN low ELSE high END AS agreement
  WITH count(*) AS statementCount, avg(stance) AS mean, avg(agreement) AS agreement,
    min(statement.earliest) AS first, max(statement.latest) AS last,
    CASE WHEN count(stance) > 1 THEN stDevP(stance) END AS spread, percentileCont(stance, 0.5) AS median, collect(stance) AS values
  RETURN {
    stance: mean, agreement: agreement, spread: spread, median: median, statementCount: statementCount,
    distribution: [value IN range(-2, 2) | size([one IN values WHERE one = value])],
    first: CASE first WHEN "0001-01-01" THEN null ELSE first END, last: CASE last WHEN "9999-12-31" THEN null ELSE last END
  } AS position
}
MATCH (to:Actor {id: target})
WITH target, position {.*, target: to {.id, .name}} AS position ORDER BY target
WITH collect(position) AS positions
MATCH (holder:Actor {id: $actor})
RETURN holder {.id, .name, positions: positions} AS answer
