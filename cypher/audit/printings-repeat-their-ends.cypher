// Does a printing name another source or key than the nodes at its ends have?
MATCH (said)-[printed:PRINTED_IN]->(source:Source)
WHERE printed.source IS NULL OR printed.source <> source.id OR printed.key IS NULL
   OR printed.key <> right("0000000000" + toString(coalesce(printed.start, 0)), 10) + "|" + said.id
RETURN said.id AS said, source.id AS source, printed.key AS key
