// Which controlled vocabularies are there?
MATCH (term:Term)
WITH DISTINCT term.scheme AS scheme
WITH {name: scheme} AS vocabulary
RETURN vocabulary
ORDER BY vocabulary.name
