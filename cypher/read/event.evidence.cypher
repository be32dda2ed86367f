// Where is this event printed?
:param event => "exodus";
MATCH (event:Event {id: $event})
MATCH (event)-[evidence:PRINTED_IN]->(source:Source)
RETURN evidence, source
ORDER BY evidence.order, source.id
