// Which sources are from any of these publishers?
:param publisher => ["Le Monde"];
MATCH (source:Source)
WHERE source.publisher IN $publisher
RETURN source
