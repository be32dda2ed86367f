// Which statements of both actors toward those of whom both speak make this tie, newest first?
:param edge => {source: "alder", target: "dune", voice: "REPRESENTED", from: "0001-01-01", to: "9999-12-31"};
WITH $edge AS edge
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.holder IN [edge.source, edge.target] AND takes.target > "" AND takes.key > "" AND takes.voice = edge.voice AND takes.earliest >= edge.from AND takes.latest <= edge.to
  AND takes.targetBasis IN ["NAMED", "PRONOUN"] AND takes.stance IS NOT NULL
WITH takes.target AS shared, collect(DISTINCT takes.holder) AS ends, collect(DISTINCT statement) AS all
WHERE size(ends) = 2
UNWIND all AS one
WITH DISTINCT one AS made
RETURN made
ORDER BY made.key DESC
