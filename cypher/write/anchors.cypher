// Where does a source print its statements and events?
:param source => "exodus-article";
MATCH (:Source {id: $source})<-[printed:PRINTED_IN]-(said)
RETURN said.id AS id, printed.key AS key, printed.order AS order, printed.start AS start, printed.end AS end,
       printed.sha256 AS sha256, printed.status AS status,
       coalesce(printed.quotes, []) AS quotes, coalesce(printed.quoteStarts, []) AS quoteStarts
ORDER BY key, order
