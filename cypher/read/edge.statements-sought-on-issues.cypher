// Which statements by these actors on these issues make this tie by the readings sought, newest first?
:param edge => {holders: ["alder", "dune"], at: [0], spoken: ["quota"], asked: false, voice: "REPRESENTED", from: "0001-01-01", to: "9999-12-31"};
WITH $edge AS edge
WITH [place IN edge.at | edge.spoken[place]] AS ends, edge.holders AS holders, edge.voice AS voice, edge.from AS from, edge.to AS to, edge.asked AS asked
MATCH (coding:Coding)-[:READS]->(statement:Statement)-[takes:TAKES]->()
USING INDEX takes:TAKES(holder, issue, key)
WHERE coding.id = takes.coding AND takes.holder IN holders AND takes.issue IN ends AND takes.key > "" AND takes.voice = voice AND takes.earliest >= from AND takes.latest <= to
  AND takes.agreement IS NOT NULL AND (NOT takes.onlyIfAsked OR asked)
WITH DISTINCT statement AS made
RETURN made
ORDER BY made.key DESC
