// Is the version of the schema not recorded, or recorded twice?
OPTIONAL MATCH (schema:Schema)
WITH collect(schema.version) AS versions
WHERE size(versions) <> 1
RETURN versions
