// How does what this actor says toward another change from period to period, on these issues or on any?
:param holder => "france";
:param target => "azerbaijan";
:param issues => null;
:param voice => "REPRESENTED";
:param months => 12;
:param most => 1200;
MATCH (holder:Actor {id: $holder})
MATCH (target:Actor {id: $target})
CALL (holder) {
  MATCH (statement:Statement)-[takes:TAKES]->()
  WHERE takes.holder = holder.id AND takes.target = $target AND ($issues IS NULL OR takes.issue IN $issues) AND takes.targetBasis IN ["NAMED", "PRONOUN"] AND takes.key > "" AND takes.voice = $voice
  WITH statement, collect(takes) AS readings
  WITH statement, CASE WHEN any(one IN readings WHERE one.method = "ADJUDICATED")
    THEN [one IN readings WHERE one.method = "ADJUDICATED"] ELSE readings END AS readings
  UNWIND readings AS reading
  WITH statement, percentileDisc(reading.stance, 0.5) AS low, percentileDisc(reading.stance, 0.500001) AS high
  WITH CASE WHEN low * high < 0 THEN 0 WHEN abs(low) < abs(high) THEN low ELSE high END AS value,
    (12 * toInteger(left(statement.earliest, 4)) + toInteger(substring(statement.earliest, 5, 2)) - 1) / $months AS since,
    (12 * toInteger(left(statement.latest, 4)) + toInteger(substring(statement.latest, 5, 2)) - 1) / $months AS until
  WITH CASE WHEN since = until THEN since END AS at, count(*) AS statementCount, avg(value) AS mean,
    CASE WHEN count(value) > 1 THEN stDevP(value) END AS spread, percentileCont(value, 0.5) AS median, collect(value) AS values
  WITH at, {statementCount: statementCount, mean: mean, spread: spread, median: median,
    distribution: [value IN range(-2, 2) | size([one IN values WHERE one = value])]} AS summed
  RETURN collect({at: at, summed: summed}) AS found
}
WITH *, [one IN found WHERE one.at IS NOT NULL | one.at] AS dated
WITH *, reduce(least = dated[0], one IN dated | CASE WHEN one < least THEN one ELSE least END) AS first,
  reduce(most = dated[0], one IN dated | CASE WHEN one > most THEN one ELSE most END) AS last
WITH {
  holder: holder.id, target: target.id, issues: $issues,
  straddling: coalesce([one IN found WHERE one.at IS NULL | one.summed.statementCount][0], 0),
  // One more than an answer holds tells that there are more.
  periods: [at IN range(coalesce(first, 0), CASE WHEN last - first >= $most THEN first + $most ELSE coalesce(last, -1) END) | {
    holder: holder.id, target: target.id, issues: $issues, voice: $voice,
    from: toString(date({year: at * $months / 12, month: at * $months % 12 + 1, day: 1})),
    to: toString(date({year: at * $months / 12, month: at * $months % 12 + 1, day: 1}) + duration({months: $months}) - duration({days: 1})),
    summed: coalesce([one IN found WHERE one.at = at | one.summed][0], {statementCount: 0, distribution: [0, 0, 0, 0, 0]})
  }]
} AS series
RETURN series
