// Which positions does this actor hold, on which issues?
:param actor => "france";
:param after => "";
MATCH (actor:Actor {id: $actor})
MATCH ()-[takes:TAKES]->()
WHERE takes.holder = actor.id AND takes.issue > split($after + "||", "|")[2] AND takes.key > ""
WITH DISTINCT takes.holder AS holder, takes.issue AS issue
CALL (holder, issue) {
  MATCH (statement:Statement)-[takes:TAKES]->()
  WHERE takes.holder = holder AND takes.issue = issue AND takes.key > ""
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
  WITH count(statement) AS statementCount, avg(stance) AS stance, avg(agreement) AS agreement,
    min(statement.earliest) AS first, max(statement.latest) AS last,
    CASE WHEN count(agreement) > 1 THEN stDevP(agreement) END AS spread, percentileCont(agreement, 0.5) AS median,
    collect(agreement) AS values
  RETURN {holder: holder, issue: issue, key: holder + "||" + issue, statementCount: statementCount, stance: stance, agreement: agreement, first: first, last: last, spread: spread, median: median, distribution: [value IN range(-2, 2) | size([one IN values WHERE one = value])]} AS summed
}
WITH holder, issue, summed AS position
RETURN position
ORDER BY holder, issue
