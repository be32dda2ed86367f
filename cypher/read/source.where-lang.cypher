// Which sources are in any of these languages?
:param lang => ["en"];
MATCH (source:Source)
WHERE source.lang IN $lang
RETURN source
