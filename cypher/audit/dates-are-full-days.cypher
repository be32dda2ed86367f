// Is a first or last possible day no full day, or the last before the first?
MATCH (dated:Statement|Event)
WITH dated, [[dated.earliest, dated.latest], [coalesce(dated.untilEarliest, dated.earliest), coalesce(dated.untilLatest, "9999-12-31")]] AS spans
UNWIND spans AS span
WITH dated, span[0] AS earliest, span[1] AS latest
WHERE earliest IS NULL OR latest IS NULL OR NOT earliest =~ "\\d{4}-\\d{2}-\\d{2}" OR NOT latest =~ "\\d{4}-\\d{2}-\\d{2}" OR earliest > latest
RETURN dated.id AS id, earliest, latest
