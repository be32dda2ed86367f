// Which numbers of this measure does a statement claim?
:param statement => "armenian-authorities-28120";
:param measure => "refugees arrived in Armenia from Nagorno-Karabakh";
MATCH (statement:Statement {id: $statement})
MATCH (statement)-[:STATES]->(figure:Figure)
WHERE figure.measure = $measure
RETURN figure
