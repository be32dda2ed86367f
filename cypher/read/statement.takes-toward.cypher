// Toward whom does this statement count, for whom, and with which stance?
:param statement => "colonna-territorial-integrity";
:param voice => "REPRESENTED";
:param asked => false;
MATCH (statement:Statement {id: $statement})
MATCH (statement)-[takes:TAKES]->()
WHERE takes.voice = $voice AND takes.targetBasis IN ["NAMED", "PRONOUN"] AND takes.stance IS NOT NULL AND (NOT takes.onlyIfAsked OR $asked)
RETURN takes
