// What is printed in this source, in the order of the text?
:param source => "exodus-article";
MATCH (source:Source {id: $source})
MATCH (source)<-[printed:PRINTED_IN]-(statement:Statement)
WHERE printed.source = source.id AND printed.order = 0
RETURN statement
ORDER BY printed.source, printed.key
