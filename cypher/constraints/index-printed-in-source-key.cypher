// A source’s statements are read in the order of the text, without sorting.
CREATE INDEX printed_in_source_key IF NOT EXISTS FOR ()-[printed:PRINTED_IN]-() ON (printed.source, printed.key)
