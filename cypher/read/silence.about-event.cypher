// Which actors take a stance when they speak of an event in these days, which speak of it without one, and which are silent?
:param event => "exodus";
:param role => "ON_BEHALF_OF";
:param asked => false;
:param from => "2023-01-01";
:param to => "2023-12-31";
:param before => "2023-12-31~";
WITH $event AS event
// What is said of the event is looked up once for all actors.
WITH COLLECT {
  MATCH (statement:Statement)-[concerns:CONCERNS]->(:Event)
  WHERE concerns.to = event AND concerns.key > "" AND concerns.key < $before AND NOT statement.negated AND statement.latest >= $from
  OPTIONAL MATCH (statement)<-[:READS]-(reading:Coding)
  WHERE reading.supersededAt IS NULL AND reading.method <> "MACHINE"
  WITH statement, collect(reading) AS readings
  WITH statement, CASE WHEN any(one IN readings WHERE one.method = "ADJUDICATED")
    THEN [one IN readings WHERE one.method = "ADJUDICATED"] ELSE readings END AS readings
  WITH statement, CASE WHEN statement.earliest < $from OR statement.latest > $to THEN "STRADDLING"
    WHEN any(one IN readings WHERE one.agreement IS NOT NULL OR one.stance IS NOT NULL) THEN "STANCE"
    WHEN readings = [] THEN "UNREAD" ELSE "NO_STANCE" END AS part
  MATCH (statement)-[voice:ON_BEHALF_OF|SAID_BY]->(holder:Actor)
  WHERE type(voice) = $role AND ($asked OR holder.kind <> "UNNAMED" AND coalesce(voice.basis, "") <> "ATTRIBUTED")
  WITH holder, collect(part) AS parts
  RETURN {holder: holder.id, stated: size([one IN parts WHERE one = "STANCE"]), unstated: size([one IN parts WHERE one = "NO_STANCE"]),
    unread: size([one IN parts WHERE one = "UNREAD"]), cut: size([one IN parts WHERE one = "STRADDLING"])}
} AS heard
MATCH (actor:Actor)
WITH actor, actor.id AS id, coalesce([one IN heard WHERE one.holder = actor.id][0], {stated: 0, unstated: 0, unread: 0, cut: 0}) AS found
OPTIONAL CALL (actor) {
  UNWIND CASE $role WHEN "ON_BEHALF_OF" THEN [actor.id] ELSE [] END AS speaker
  MATCH (spoken:Statement)-[said:ON_BEHALF_OF]->()
  WHERE said.actor = speaker AND said.key >= $from AND said.key < $before AND spoken.latest <= $to AND NOT spoken.negated
    AND ($asked OR said.basis <> "ATTRIBUTED" AND actor.kind <> "UNNAMED")
  RETURN true AS spoke LIMIT 1
  UNION ALL
  UNWIND CASE $role WHEN "SAID_BY" THEN [actor.id] ELSE [] END AS speaker
  MATCH (spoken:Statement)-[said:SAID_BY]->()
  WHERE said.actor = speaker AND said.key >= $from AND said.key < $before AND spoken.latest <= $to AND NOT spoken.negated
    AND ($asked OR actor.kind <> "UNNAMED")
  RETURN true AS spoke LIMIT 1
}
WITH actor, id, found, spoke, {holder: id, event: $event, role: $role, asked: $asked, from: $from, to: $to, before: $before} AS meant
WITH {actor: id, status: CASE WHEN found.stated > 0 THEN "STANCE" WHEN found.unstated > 0 THEN "NO_STANCE" WHEN found.unread > 0 THEN "UNREAD"
    WHEN spoke THEN "NOT_ON_TARGET" ELSE "NEVER_SPOKE" END} AS silent,
  meant {.*, part: "STANCE", statementCount: found.stated} AS stance, meant {.*, part: "NO_STANCE", statementCount: found.unstated} AS noStance,
  meant {.*, part: "UNREAD", statementCount: found.unread} AS unread, meant {.*, part: "STRADDLING", statementCount: found.cut} AS straddling, id
RETURN silent, stance, noStance, unread, straddling, id
ORDER BY id
