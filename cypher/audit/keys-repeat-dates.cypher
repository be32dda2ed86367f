// Does a statement or event have another key than its first possible day and its id?
MATCH (dated:Statement|Event)
WHERE dated.key IS NULL OR dated.key <> dated.earliest + "|" + dated.id
RETURN dated.id AS id, dated.key AS key, dated.earliest AS earliest
