// In which statements do these words stand, quoted or in the gist?
:param words => "guarantee";
MATCH (statement:Statement)-[printed:PRINTED_IN]->(:Source)
WHERE any(text IN coalesce(printed.quotes, []) + [statement.gist] WHERE toLower(text) CONTAINS toLower($words))
RETURN DISTINCT statement.date AS date, statement.quotes AS quotes, statement.gist AS gist
ORDER BY date, gist
