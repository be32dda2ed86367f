// Claim the record of the schema's version, so that only one program at a time migrates; a graph without one has version 0.
MERGE (schema:Schema {id: "schema"})
SET schema.id = "schema"
RETURN coalesce(schema.version, 0) AS version
