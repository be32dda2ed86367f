// Which statements of this actor toward this one make this tie, newest first?
:param edge => {source: "france", target: "russia", asked: false, voice: "REPRESENTED", from: "0001-01-01", to: "9999-12-31"};
WITH $edge AS edge
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.holder = edge.source AND takes.target = edge.target AND takes.key > "" AND takes.voice = edge.voice AND takes.earliest >= edge.from AND takes.latest <= edge.to AND takes.targetBasis IN ["NAMED", "PRONOUN"] AND takes.stance IS NOT NULL
  AND (NOT takes.onlyIfAsked OR edge.asked)
WITH DISTINCT statement, takes.holder AS holder, takes.target AS target, takes.key AS key
RETURN statement
ORDER BY holder DESC, target DESC, key DESC
