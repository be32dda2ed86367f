// Which statements on behalf of this actor are made by this speaker or in this office, newest first? An empty office is one that nobody knows.
:param voiced => {actor: "france", speaker: "catherine-colonna", tenure: null, office: null, from: "2023-01-01", to: "2023-12-31", before: "2023-12-31~"};
WITH $voiced AS voiced
MATCH (statement:Statement)-[role:ON_BEHALF_OF]->(actor:Actor)
WHERE role.actor = voiced.actor AND role.key >= voiced.from AND role.key < voiced.before
  AND statement.latest <= voiced.to AND NOT statement.negated
  AND (voiced.speaker IS NULL OR EXISTS { (statement)-[:SAID_BY]->(:Actor {id: voiced.speaker}) })
WITH voiced, actor, statement, role, role.basis AS basis, COLLECT {
  MATCH (statement)-[:SAID_BY]->(speaker:Actor)
  RETURN {speaker: speaker.id, offices: COLLECT {
    MATCH (speaker)-[:HELD]->(tenure:Tenure)
    WHERE tenure.firstDay <= statement.latest AND tenure.lastDay >= statement.earliest
      AND EXISTS { (tenure)-[:SPEAKS_FOR|AT]->(actor) }
      AND (tenure.id = role.tenure OR NOT EXISTS { (speaker)-[:HELD]->(:Tenure {id: role.tenure}) })
    OPTIONAL MATCH (tenure)-[:AT]->(at:Actor)
    RETURN {tenure: tenure.id, title: tenure.title, at: at.id}
  }}
} AS all
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
