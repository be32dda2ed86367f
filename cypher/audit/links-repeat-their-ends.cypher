// Does a link between statements and events name another end or key than it has?
MATCH (statement:Statement)-[link:CONCERNS|REPEATS|REPLIES_TO|QUOTES|CONTRADICTS|NOT_CONTRADICTS|RETRACTS|FULFILLED_BY|BROKEN_BY]->(end)
WHERE link.to IS NULL OR link.to <> end.id OR link.key IS NULL OR link.key <> statement.key
RETURN statement.id AS statement, type(link) AS link, end.id AS end, properties(link) AS found
