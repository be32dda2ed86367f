// Sum up anew what statements amount to between actors: in each pair of years in which they may have been made, and in all.
:param pairs => [{holder: "france", target: "armenia"}];
UNWIND $pairs AS pair
MATCH (holder:Actor {id: pair.holder})
MATCH (target:Actor {id: pair.target})
CALL (holder, target) {
  MATCH (holder)-[old:POSITION]->(target)
  DELETE old
}
CALL (holder, target) {
  MATCH (old:Sum)
  USING INDEX old:Sum(holder, target, since)
  WHERE old.holder = holder.id AND old.target = target.id AND old.since > ""
  DELETE old
}
CALL (holder, target) {
  MATCH (statement:Statement)-[takes:TAKES]->(target)
  USING INDEX takes:TAKES(holder, target, key)
  WHERE takes.holder = holder.id AND takes.target = target.id AND takes.key > "" AND takes.voice = "REPRESENTED"
    AND takes.targetBasis IN ["NAMED", "PRONOUN"]
  WITH statement, takes.onlyIfAsked AS onlyIfAsked, collect(takes) AS all
  WITH statement, onlyIfAsked, CASE WHEN any(one IN all WHERE one.method = "ADJUDICATED")
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
  WITH left(statement.earliest, 4) AS since, left(statement.latest, 4) AS until, onlyIfAsked,
    count(statement) AS statements, min(statement.earliest) AS first, max(statement.latest) AS last,
    [count(CASE stance WHEN -2 THEN 1 END), count(CASE stance WHEN -1 THEN 1 END), count(CASE stance WHEN 0 THEN 1 END),
     count(CASE stance WHEN 1 THEN 1 END), count(CASE stance WHEN 2 THEN 1 END)] AS stances,
    [count(CASE agreement WHEN -2 THEN 1 END), count(CASE agreement WHEN -1 THEN 1 END), count(CASE agreement WHEN 0 THEN 1 END),
     count(CASE agreement WHEN 1 THEN 1 END), count(CASE agreement WHEN 2 THEN 1 END)] AS agreements
  CREATE (kept:Sum {
    holder: holder.id, target: target.id, since: since, until: until, onlyIfAsked: onlyIfAsked,
    statements: statements, stances: stances, agreements: agreements, first: first, last: last
  })
  WITH kept WHERE NOT kept.onlyIfAsked
  RETURN sum(kept.statements) AS statements, min(kept.first) AS first, max(kept.last) AS last,
    sum(reduce(total = 0, one IN kept.stances | total + one)) AS scored,
    sum(reduce(total = 0, at IN range(0, 4) | total + (at - 2) * kept.stances[at])) AS stance,
    sum(reduce(total = 0, one IN kept.agreements | total + one)) AS agreed,
    sum(reduce(total = 0, at IN range(0, 4) | total + (at - 2) * kept.agreements[at])) AS agreement
}
WITH holder, target, statements, first, last, scored, stance, agreed, agreement
WHERE statements > 0
CREATE (holder)-[:POSITION {
  statements: statements, first: first, last: last, key: holder.id + "|" + target.id,
  stance: CASE WHEN scored > 0 THEN toFloat(stance) / scored END,
  agreement: CASE WHEN agreed > 0 THEN toFloat(agreement) / agreed END
}]->(target)
