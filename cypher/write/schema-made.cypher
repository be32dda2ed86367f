// Note which version of the schema a new graph has; of one that has its version noted, change nothing.
:param version => 1;
:param at => "2026-11-24T00:00:00.000Z";
:param by => "0.1.0";
MERGE (schema:Schema {id: "schema"})
ON CREATE SET schema.version = $version, schema.at = $at, schema.by = $by
