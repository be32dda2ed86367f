// Which statements on both issues by actors that speak on both make this tie, newest first?
:param edge => {source: "russia-complicit", target: "exodus-forced", voice: "REPRESENTED", from: "0001-01-01", to: "9999-12-31"};
WITH $edge AS edge
MATCH (statement:Statement)<-[:READS]-(coding:Coding)-[on:ON]->(:Issue)
WHERE on.issue IN [edge.source, edge.target] AND on.key > ""
MATCH (statement)-[takes:TAKES]->()
WHERE takes.coding = coding.id AND takes.voice = edge.voice AND takes.earliest >= edge.from AND takes.latest <= edge.to AND takes.agreement IS NOT NULL
WITH takes.holder AS shared, collect(DISTINCT takes.issue) AS ends, collect(DISTINCT statement) AS all
WHERE size(ends) = 2
UNWIND all AS one
WITH DISTINCT one AS made
RETURN made
ORDER BY made.key DESC
