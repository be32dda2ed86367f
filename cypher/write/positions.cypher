// Rebuild positions between actors: what all their statements sum up to, each counted once per holder and target.
:param pairs => [{holder: "france", target: "armenia"}];
UNWIND $pairs AS pair
MATCH (holder:Actor {id: pair.holder})
MATCH (target:Actor {id: pair.target})
CALL (holder, target) {
  MATCH (holder)-[old:POSITION]->(target)
  DELETE old
}
CALL (holder, target) {
  MATCH (statement:Statement)-[takes:TAKES]->(target)
  WHERE takes.holder = holder.id AND takes.target = target.id AND takes.voice = "REPRESENTED"
    AND takes.targetBasis IN ["NAMED", "PRONOUN"] AND NOT takes.onlyIfAsked
  WITH statement, collect(takes) AS all, [one IN collect(takes) WHERE one.method = "ADJUDICATED"] AS adjudicated
  WITH statement, CASE adjudicated WHEN [] THEN all ELSE adjudicated END AS counted
  CALL (counted) {
    UNWIND counted AS one
    WITH one.stance AS value WHERE value IS NOT NULL
    WITH value ORDER BY value
    WITH collect(value) AS sorted
    WITH sorted[(size(sorted) - 1) / 2] AS low, sorted[size(sorted) / 2] AS high
    RETURN CASE WHEN low * high < 0 THEN 0 WHEN abs(low) < abs(high) THEN low ELSE high END AS stance
  }
  CALL (counted) {
    UNWIND counted AS one
    WITH one.agreement AS value WHERE value IS NOT NULL
    WITH value ORDER BY value
    WITH collect(value) AS sorted
    WITH sorted[(size(sorted) - 1) / 2] AS low, sorted[size(sorted) / 2] AS high
    RETURN CASE WHEN low * high < 0 THEN 0 WHEN abs(low) < abs(high) THEN low ELSE high END AS agreement
  }
  RETURN count(statement) AS statements,
         CASE WHEN count(stance) > 0 THEN toFloat(sum(stance)) / count(stance) END AS stance,
         CASE WHEN count(agreement) > 0 THEN toFloat(sum(agreement)) / count(agreement) END AS agreement,
         min(statement.earliest) AS first, max(statement.latest) AS last
}
WITH holder, target, statements, stance, agreement, first, last
WHERE statements > 0
CREATE (holder)-[:POSITION {
  statements: statements, stance: stance, agreement: agreement, first: first, last: last,
  key: holder.id + "|" + target.id
}]->(target)
