// Does a quotation lie outside of its passage, or is it longer or shorter than its place?
MATCH (said)-[printed:PRINTED_IN]->(:Source)
WHERE printed.start IS NOT NULL
WITH said, printed, size(printed.quotes) AS quotes
WHERE printed.start >= printed.end OR size(printed.quoteStarts) <> quotes OR size(printed.quoteEnds) <> quotes
   OR any(place IN range(0, quotes - 1)
          WHERE printed.quoteStarts[place] < printed.start OR printed.quoteEnds[place] > printed.end
             OR printed.quoteStarts[place] >= printed.quoteEnds[place])
RETURN said.id AS said, properties(printed) AS printed
