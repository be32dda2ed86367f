// Note that a migration was run, when, and by which version of the program.
:param migration => "001-example";
:param version => 1;
:param at => "2026-11-24T00:00:00.000Z";
:param by => "0.1.0";
MATCH (schema:Schema {id: "schema"})
SET schema.version = $version, schema.at = $at, schema.by = $by
CREATE (:Migration {id: $migration, at: $at, by: $by})
