// Toward whom does a statement count by this reading, for whom, and with which stance?
:param coding => "colonna-territorial-integrity/trial-coder/commit/armenia/armenia-territorial-integrity";
:param voice => "REPRESENTED";
:param asked => false;
MATCH (coding:Coding {id: $coding})
MATCH (coding)-[:READS]->(statement:Statement)-[takes:TAKES]->()
WHERE takes.coding = coding.id AND takes.voice = $voice AND takes.targetBasis IN ["NAMED", "PRONOUN"] AND takes.stance IS NOT NULL AND (NOT takes.onlyIfAsked OR $asked)
RETURN takes
