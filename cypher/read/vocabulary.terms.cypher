// Which terms does this vocabulary have?
:param name => "SpeechAct";
WITH {name: $name} AS vocabulary
MATCH (term:Term {scheme: vocabulary.name})
RETURN term
ORDER BY term.order
