// Is an anchor's or a text's hash no SHA-256 in full, or a status out of keeping with it?
MATCH (said)-[printed:PRINTED_IN]->(source:Source)
WHERE (printed.start IS NOT NULL AND coalesce(NOT printed.sha256 =~ "[0-9a-f]{64}", true))
   OR (printed.start IS NOT NULL AND coalesce(NOT source.textSha256 =~ "[0-9a-f]{64}", true))
   OR (printed.start IS NULL) <> (printed.status = "NOT_ANCHORED")
   OR printed.end > source.codePoints
RETURN said.id AS said, source.id AS source, printed.sha256 AS sha256, source.textSha256 AS textSha256, printed.status AS status
