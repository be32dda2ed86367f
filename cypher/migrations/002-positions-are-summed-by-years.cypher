// Let the positions between actors be summed up by the years in which their statements may have been made.
MATCH (holder:Actor)
CALL (holder) {
  OPTIONAL MATCH (old:Sum)
  WHERE old.holder = holder.id AND old.target > "" AND old.since > ""
  DELETE old
  WITH DISTINCT holder
  MATCH (statement:Statement)-[takes:TAKES]->(target:Actor)
  WHERE takes.holder = holder.id AND takes.target > "" AND takes.key > "" AND takes.voice = "REPRESENTED"
    AND takes.targetBasis IN ["NAMED", "PRONOUN"]
  WITH target, statement, takes.onlyIfAsked AS onlyIfAsked, collect(takes) AS all
  WITH target, statement, onlyIfAsked, CASE WHEN any(one IN all WHERE one.method = "ADJUDICATED")
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
  WITH target, left(statement.earliest, 4) AS since, left(statement.latest, 4) AS until, onlyIfAsked,
    count(statement) AS statements, min(statement.earliest) AS first, max(statement.latest) AS last,
    [count(CASE stance WHEN -2 THEN 1 END), count(CASE stance WHEN -1 THEN 1 END), count(CASE stance WHEN 0 THEN 1 END),
     count(CASE stance WHEN 1 THEN 1 END), count(CASE stance WHEN 2 THEN 1 END)] AS stances,
    [count(CASE agreement WHEN -2 THEN 1 END), count(CASE agreement WHEN -1 THEN 1 END), count(CASE agreement WHEN 0 THEN 1 END),
     count(CASE agreement WHEN 1 THEN 1 END), count(CASE agreement WHEN 2 THEN 1 END)] AS agreements
  CREATE (kept:Sum {
    holder: holder.id, target: target.id, since: since, until: until, onlyIfAsked: onlyIfAsked,
    statements: statements, stances: stances, agreements: agreements, first: first, last: last
  })
} IN TRANSACTIONS OF 20 ROWS
