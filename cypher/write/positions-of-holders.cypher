// Rebuild the positions of actors toward all others: what all their statements sum up to, each counted once per holder and target.
:param holders => ["france"];
UNWIND $holders AS id
MATCH (holder:Actor {id: id})
SET holder.id = id
WITH collect(holder) AS locked
UNWIND locked AS holder
CALL (holder) {
  MATCH (holder)-[old:POSITION]->(:Actor)
  DELETE old
}
CALL (holder) {
  MATCH (statement:Statement)-[takes:TAKES]->(target:Actor)
  USING INDEX takes:TAKES(holder, target, key)
  WHERE takes.holder = holder.id AND takes.target > "" AND takes.key > "" AND takes.voice = "REPRESENTED"
    AND takes.targetBasis IN ["NAMED", "PRONOUN"] AND NOT takes.onlyIfAsked
  WITH target, statement, collect(takes) AS all
  WITH target, statement, CASE WHEN any(one IN all WHERE one.method = "ADJUDICATED")
                               THEN [one IN all WHERE one.method = "ADJUDICATED"] ELSE all END AS counted
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
  RETURN target, count(statement) AS statements,
         CASE WHEN count(stance) > 0 THEN toFloat(sum(stance)) / count(stance) END AS stance,
         CASE WHEN count(agreement) > 0 THEN toFloat(sum(agreement)) / count(agreement) END AS agreement,
         min(statement.earliest) AS first, max(statement.latest) AS last
}
CREATE (holder)-[:POSITION {
  statements: statements, stance: stance, agreement: agreement, first: first, last: last,
  key: holder.id + "|" + target.id
}]->(target)
