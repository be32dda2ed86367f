// Which statements of this actor about this event are of this sort, newest first?
:param utterances => {holder: "france", event: "exodus", role: "ON_BEHALF_OF", asked: false, from: "2023-01-01", to: "2023-12-31", before: "2023-12-31~", part: "STANCE"};
WITH $utterances AS utterances
MATCH (statement:Statement)-[concerns:CONCERNS]->(:Event)
WHERE concerns.to = utterances.event AND concerns.key > "" AND concerns.key < utterances.before AND NOT statement.negated
  AND statement.latest >= utterances.from
  AND (statement.earliest < utterances.from OR statement.latest > utterances.to) = (utterances.part = "STRADDLING")
  AND EXISTS {
    MATCH (statement)-[voice:ON_BEHALF_OF|SAID_BY]->(holder:Actor {id: utterances.holder})
    WHERE type(voice) = utterances.role AND (utterances.asked OR holder.kind <> "UNNAMED" AND coalesce(voice.basis, "") <> "ATTRIBUTED")
  }
OPTIONAL MATCH (statement)<-[:READS]-(reading:Coding)
WHERE reading.supersededAt IS NULL AND reading.method <> "MACHINE"
WITH utterances.part AS part, statement, collect(reading) AS readings, concerns.key AS key
WITH part, statement, key, CASE WHEN any(one IN readings WHERE one.method = "ADJUDICATED")
  THEN [one IN readings WHERE one.method = "ADJUDICATED"] ELSE readings END AS readings
WHERE part = CASE WHEN part = "STRADDLING" THEN part
  WHEN any(one IN readings WHERE one.agreement IS NOT NULL OR one.stance IS NOT NULL) THEN "STANCE"
  WHEN readings = [] THEN "UNREAD" ELSE "NO_STANCE" END
RETURN statement
ORDER BY key DESC
