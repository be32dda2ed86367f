// Which statements of this actor on this issue make this tie, newest first?
:param edge => {source: "france", target: "russia-complicit", asked: false, voice: "REPRESENTED", from: "0001-01-01", to: "9999-12-31"};
WITH $edge AS edge
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.holder = edge.source AND takes.issue = edge.target AND takes.key > "" AND takes.voice = edge.voice AND takes.earliest >= edge.from AND takes.latest <= edge.to AND takes.agreement IS NOT NULL
  AND (NOT takes.onlyIfAsked OR edge.asked)
WITH DISTINCT statement, takes.holder AS holder, takes.issue AS issue, takes.key AS key
RETURN statement
ORDER BY holder DESC, issue DESC, key DESC
