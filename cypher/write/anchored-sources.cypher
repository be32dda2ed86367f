// In which sources are statements and events printed, and by which text are they anchored?
MATCH (source:Source)
RETURN source.id AS id, source.textSha256 AS textSha256
ORDER BY id
