// Which statements of this actor on these issues are of this sort, newest first?
:param utterances => {holder: "france", issues: ["russia-complicit"], voice: "REPRESENTED", asked: false, from: "2023-01-01", to: "2023-12-31", before: "2023-12-31~", part: "STANCE"};
WITH $utterances AS utterances
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.holder = utterances.holder AND takes.issue IN utterances.issues AND takes.key > "" AND takes.key < utterances.before
  AND takes.voice = utterances.voice AND takes.latest >= utterances.from AND (NOT takes.onlyIfAsked OR utterances.asked)
  AND (takes.earliest < utterances.from OR takes.latest > utterances.to) = (utterances.part = "STRADDLING")
WITH utterances.part AS part, statement, collect(takes) AS readings, takes.key AS key
WITH part, statement, key, CASE WHEN any(one IN readings WHERE one.method = "ADJUDICATED")
  THEN [one IN readings WHERE one.method = "ADJUDICATED"] ELSE readings END AS readings
WHERE part = CASE WHEN part = "STRADDLING" THEN part
  WHEN any(one IN readings WHERE one.agreement IS NOT NULL OR one.stance IS NOT NULL) THEN "STANCE" ELSE "NO_STANCE" END
RETURN statement
ORDER BY key DESC
