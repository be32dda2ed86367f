// Which version of the schema has the graph, and which migrations brought it there?
MATCH (schema:Schema)
OPTIONAL MATCH (migration:Migration)
RETURN schema.version AS version, schema.at AS since, schema.by AS by,
  migration.id AS migration, migration.at AS migratedAt, migration.by AS migratedBy
ORDER BY migration
