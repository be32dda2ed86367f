// Which statements claim a number of this measure?
:param measure => "refugees arrived in Armenia from Nagorno-Karabakh";
MATCH (figure:Figure)
WHERE figure.measure = $measure
MATCH (figure)<-[:STATES]-(statement:Statement)
WHERE NOT statement.negated
RETURN statement
