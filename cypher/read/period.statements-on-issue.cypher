// Which statements of this actor on an issue were surely made in this period, newest first?
:param period => {holder: "france", issues: ["russia-complicit"], voice: "REPRESENTED", from: "2023-01-01", to: "2023-12-31"};
WITH $period AS period
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.holder = period.holder AND takes.issue IN period.issues AND takes.key > "" AND takes.voice = period.voice
  AND takes.earliest >= period.from AND takes.latest <= period.to
WITH DISTINCT statement, takes.key AS key
RETURN statement
ORDER BY key DESC
