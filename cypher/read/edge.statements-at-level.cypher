// Which statements by these actors, on what counts as these issues, make this tie, newest first?
:param edge => {holders: ["alder", "dune"], on: [0], narrower: [["quota"]], voice: "REPRESENTED", from: "0001-01-01", to: "9999-12-31"};
WITH $edge AS edge
WITH edge, reduce(all = [], place IN edge.on | all + edge.narrower[place]) AS issues
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.holder IN edge.holders AND takes.issue IN issues AND takes.key > "" AND takes.voice = edge.voice AND takes.earliest >= edge.from AND takes.latest <= edge.to AND takes.agreement IS NOT NULL
WITH DISTINCT statement AS made
RETURN made
ORDER BY made.key DESC
