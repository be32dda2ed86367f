// Where is each quotation of one holder printed, for a footnote?
:param holder => "france";
MATCH (statement:Statement)-[:ON_BEHALF_OF]->(:Actor {id: $holder})
MATCH (statement)-[printed:PRINTED_IN]->(source:Source)
UNWIND range(0, size(printed.quotes) - 1) AS at
RETURN printed.quotes[at] AS quotation, printed.cue AS cue, source.id AS source, source.published AS published,
  printed.quoteStarts[at] AS start, printed.quoteEnds[at] AS end
ORDER BY source, start
