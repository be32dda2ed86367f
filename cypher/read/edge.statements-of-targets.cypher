// Which statements toward both actors by those who speak of both make this tie, newest first?
:param edge => {source: "armenia", target: "azerbaijan", voice: "REPRESENTED", from: "0001-01-01", to: "9999-12-31"};
WITH $edge AS edge
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.target IN [edge.source, edge.target] AND takes.key > "" AND takes.voice = edge.voice AND takes.earliest >= edge.from AND takes.latest <= edge.to
  AND takes.targetBasis IN ["NAMED", "PRONOUN"] AND takes.stance IS NOT NULL
WITH takes.holder AS shared, collect(DISTINCT takes.target) AS ends, collect(DISTINCT statement) AS all
WHERE size(ends) = 2
UNWIND all AS one
WITH DISTINCT one AS made
RETURN made
ORDER BY made.key DESC
