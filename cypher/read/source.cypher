// Which source is this?
:param id => "exodus-article";
MATCH (source:Source {id: $id})
RETURN source
