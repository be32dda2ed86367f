// There is one record of the schema's version.
CREATE CONSTRAINT schema_id IF NOT EXISTS FOR (schema:Schema) REQUIRE schema.id IS UNIQUE
