// Which actors take a stance on these issues in these days, which speak on them without one, and which are silent?
:param issues => ["russia-complicit"];
:param voice => "REPRESENTED";
:param role => "ON_BEHALF_OF";
:param asked => false;
:param from => "2023-01-01";
:param to => "2023-12-31";
:param before => "2023-12-31~";
MATCH (actor:Actor)
WITH actor, actor.id AS id
CALL (actor) {
  MATCH (statement:Statement)-[takes:TAKES]->()
  WHERE takes.holder = actor.id AND takes.issue IN $issues AND takes.key > "" AND takes.key < $before
    AND takes.voice = $voice AND takes.latest >= $from AND (NOT takes.onlyIfAsked OR $asked)
  WITH statement, takes.earliest < $from OR takes.latest > $to AS isCut, collect(takes) AS readings
  WITH isCut, CASE WHEN any(one IN readings WHERE one.method = "ADJUDICATED")
    THEN [one IN readings WHERE one.method = "ADJUDICATED"] ELSE readings END AS readings
  WITH isCut, any(one IN readings WHERE one.agreement IS NOT NULL OR one.stance IS NOT NULL) AS isStated
  RETURN count(CASE WHEN NOT isCut AND isStated THEN 1 END) AS stated,
    count(CASE WHEN NOT isCut AND NOT isStated THEN 1 END) AS unstated, count(CASE WHEN isCut THEN 1 END) AS cut
}
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
WITH actor, id, stated, unstated, cut, spoke,
  {holder: id, issues: $issues, voice: $voice, asked: $asked, from: $from, to: $to, before: $before} AS meant
WITH {actor: id, status: CASE WHEN stated > 0 THEN "STANCE" WHEN unstated > 0 THEN "NO_STANCE" WHEN spoke THEN "NOT_ON_TARGET" ELSE "NEVER_SPOKE" END} AS silent,
  meant {.*, part: "STANCE", statementCount: stated} AS stance, meant {.*, part: "NO_STANCE", statementCount: unstated} AS noStance,
  meant {.*, part: "UNREAD", statementCount: 0} AS unread, meant {.*, part: "STRADDLING", statementCount: cut} AS straddling, id
RETURN silent, stance, noStance, unread, straddling, id
ORDER BY id
