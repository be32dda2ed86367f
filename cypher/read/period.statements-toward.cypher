// Which statements of this actor toward another were surely made in this period, newest first?
:param period => {holder: "france", target: "azerbaijan", issues: null, voice: "REPRESENTED", from: "2023-01-01", to: "2023-12-31"};
WITH $period AS period
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.holder = period.holder AND takes.target = period.target AND takes.key > "" AND takes.voice = period.voice AND takes.targetBasis IN ["NAMED", "PRONOUN"]
  AND (period.issues IS NULL OR takes.issue IN period.issues) AND takes.earliest >= period.from AND takes.latest <= period.to
WITH DISTINCT statement, takes.holder AS holder, takes.target AS target, takes.key AS key
RETURN statement
ORDER BY holder DESC, target DESC, key DESC
