// Who, in which offices, made how many statements on behalf of this actor, and when?
:param actor => "france";
:param from => "2023-01-01";
:param to => "2023-12-31";
:param before => "2023-12-31~";
:param months => 12;
MATCH (actor:Actor {id: $actor})
WITH actor, COLLECT {
  MATCH (actor)<-[:SPEAKS_FOR|AT]-(tenure:Tenure)<-[:HELD]-(holder:Actor)
  WITH DISTINCT tenure, holder
  OPTIONAL MATCH (tenure)-[:AT]->(at:Actor)
  RETURN {holder: holder.id, tenure: tenure.id, title: tenure.title, at: at.id, firstDay: tenure.firstDay, lastDay: tenure.lastDay}
} AS held
MATCH (statement:Statement)-[role:ON_BEHALF_OF]->()
WHERE role.actor = actor.id AND role.key > "" AND role.key < $before AND statement.latest >= $from AND NOT statement.negated
MATCH (statement)-[said:SAID_BY]->()
WITH actor, held, statement, role.basis AS basis, coalesce(role.tenure, "") AS given, statement.earliest AS earliest, statement.latest AS latest, collect(said.actor) AS speakers
WITH actor, basis, earliest, latest,
  [speaker IN speakers | {speaker: speaker, offices: [one IN held WHERE one.holder = speaker AND one.firstDay <= latest AND one.lastDay >= earliest
    AND (one.tenure = given OR NOT any(other IN held WHERE other.holder = speaker AND other.tenure = given)) | {tenure: one.tenure, title: one.title, at: one.at}]}] AS all
// Whoever speaks beside the actor itself, or beside the holder of its office, speaks for somebody else.
WITH earliest < $from OR latest > $to AS isCut,
  (12 * toInteger(left(earliest, 4)) + toInteger(substring(earliest, 5, 2)) - 1) / $months AS since,
  (12 * toInteger(left(latest, 4)) + toInteger(substring(latest, 5, 2)) - 1) / $months AS until,
  CASE
    WHEN basis = "SELF" THEN [one IN all WHERE one.speaker = actor.id]
    WHEN any(one IN all WHERE one.offices <> []) THEN [one IN all WHERE one.offices <> []]
    ELSE all END AS voices
WITH isCut, CASE WHEN since = until THEN since END AS period, voices, count(*) AS number
RETURN isCut, period, voices, number
