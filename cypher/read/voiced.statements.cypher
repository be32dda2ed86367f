// Which statements on behalf of this actor are made by this speaker or in this office, newest first? An empty office is one that nobody knows.
:param voiced => {actor: "france", speaker: "catherine-colonna", tenure: null, office: null, from: "2023-01-01", to: "2023-12-31", before: "2023-12-31~"};
WITH $voiced AS voiced
MATCH (actor:Actor {id: voiced.actor})
WITH voiced, actor, COLLECT {
  MATCH (actor)<-[:SPEAKS_FOR|AT]-(tenure:Tenure)<-[:HELD]-(holder:Actor)
  WITH DISTINCT tenure, holder
  OPTIONAL MATCH (tenure)-[:AT]->(at:Actor)
  RETURN {holder: holder.id, tenure: tenure.id, title: tenure.title, at: at.id, firstDay: tenure.firstDay, lastDay: tenure.lastDay}
} AS held
MATCH (statement:Statement)-[role:ON_BEHALF_OF]->()
WHERE role.actor = actor.id AND role.key > "" AND role.key < voiced.before
  AND statement.earliest >= voiced.from AND statement.latest <= voiced.to AND NOT statement.negated
WITH voiced, actor, held, statement, role, role.basis AS basis, role.tenure AS given, statement.earliest AS earliest, statement.latest AS latest,
  COLLECT { MATCH (statement)-[said:SAID_BY]->() RETURN said.actor } AS speakers
WITH voiced, actor, statement, role, basis,
  [speaker IN speakers | {speaker: speaker, offices: [one IN held WHERE one.holder = speaker AND one.firstDay <= latest AND one.lastDay >= earliest
    AND (one.tenure = given OR NOT any(other IN held WHERE other.holder = speaker AND other.tenure = given)) | {tenure: one.tenure, title: one.title, at: one.at}]}] AS all
WITH voiced, statement, role,
  CASE
    WHEN basis = "SELF" THEN [one IN all WHERE one.speaker = actor.id]
    WHEN any(one IN all WHERE one.offices <> []) THEN [one IN all WHERE one.offices <> []]
    ELSE all END AS voices
WHERE any(voice IN voices WHERE voice.speaker = coalesce(voiced.speaker, voice.speaker) AND CASE voice.offices
    WHEN [] THEN coalesce(voiced.tenure, "") = "" AND coalesce(voiced.office, "") = ""
    ELSE any(one IN voice.offices WHERE one.tenure = coalesce(voiced.tenure, one.tenure)
      AND coalesce(voiced.office, one.title + "|" + coalesce(one.at, "")) = one.title + "|" + coalesce(one.at, "")) END)
RETURN statement
ORDER BY role.actor DESC, role.key DESC
