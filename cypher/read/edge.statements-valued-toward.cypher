// Which statements by these actors toward those make this tie by the values that count, adjudicated or the median of coders, newest first?
:param edge => {holders: ["birch", "dune"], on: [[0]], spoken: ["alder"], values: [-2, 2], asked: false, voice: "REPRESENTED", from: "0001-01-01", to: "9999-12-31"};
WITH $edge AS edge
UNWIND range(0, size(edge.on) - 1) AS at
WITH at, [place IN edge.on[at] | edge.spoken[place]] AS ends, edge.holders AS holders, edge.voice AS voice, edge.from AS from, edge.to AS to, edge.asked AS asked, edge.values AS wanted
MATCH (coding:Coding)-[:READS]->(statement:Statement)-[takes:TAKES]->()
USING INDEX takes:TAKES(holder, target, key)
WHERE coding.id = takes.coding AND takes.holder IN holders AND takes.target IN ends AND takes.key > "" AND takes.voice = voice AND takes.earliest >= from AND takes.latest <= to
  AND takes.stance IS NOT NULL AND takes.targetBasis IN ["NAMED", "PRONOUN"] AND (NOT takes.onlyIfAsked OR asked)
WITH wanted, at, statement, takes.holder AS holder, collect(takes) AS readings
WITH wanted, statement, CASE WHEN any(one IN readings WHERE one.method = "ADJUDICATED")
  THEN [one IN readings WHERE one.method = "ADJUDICATED"] ELSE readings END AS readings
WITH wanted, statement, [value IN range(-2, 2) WHERE 2 * size([one IN readings WHERE one.stance <= value]) >= size(readings)][0] AS low,
  [value IN range(-2, 2) WHERE 2 * size([one IN readings WHERE one.stance <= value]) > size(readings)][0] AS high
WITH wanted, statement, CASE WHEN low * high < 0 THEN 0 WHEN abs(low) < abs(high) THEN low ELSE high END AS counted
WHERE counted IN wanted
WITH DISTINCT statement AS made
RETURN made
ORDER BY made.key DESC
