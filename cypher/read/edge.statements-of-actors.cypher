// Which statements of both actors on issues that both speak on make this tie, newest first?
:param edge => {source: "alder", target: "dune", voice: "REPRESENTED", from: "0001-01-01", to: "9999-12-31"};
WITH $edge AS edge
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.holder IN [edge.source, edge.target] AND takes.issue > "" AND takes.key > "" AND takes.voice = edge.voice AND takes.earliest >= edge.from AND takes.latest <= edge.to AND takes.agreement IS NOT NULL
WITH takes.issue AS shared, collect(DISTINCT takes.holder) AS ends, collect(DISTINCT statement) AS all
WHERE size(ends) = 2
UNWIND all AS one
WITH DISTINCT one AS made
RETURN made
ORDER BY made.key DESC
