// On which issues does this statement count, for whom, and with which agreement?
:param statement => "colonna-territorial-integrity";
:param voice => "REPRESENTED";
:param asked => false;
MATCH (statement:Statement {id: $statement})
MATCH (statement)-[takes:TAKES]->()
WHERE takes.voice = $voice AND takes.issue IS NOT NULL AND takes.agreement IS NOT NULL AND (NOT takes.onlyIfAsked OR $asked)
RETURN takes
