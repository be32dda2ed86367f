// Which version of the schema has the graph, who brought it there, and is there something in it that a dossier said?
OPTIONAL MATCH (schema:Schema {id: "schema"})
RETURN schema.version AS version, schema.by AS by, EXISTS { (:Dossier) } AS holdsDossiers
