// Which sources are from any of these publishers?
:param publisher => ["Gazette Press"];
MATCH (source:Source)
WHERE source.publisher IN $publisher
RETURN source
