// Is a relationship at an actor that neither is the one that was meant nor the one into which that was merged?
MATCH (actor:Actor)-[tie:NAMES|HELD|AT|SPEAKS_FOR|PART_OF|SAID_BY|ON_BEHALF_OF|ADDRESSED_TO|MENTIONS|TOWARD|BENEFITS|TAKES_PART_IN]-()
UNWIND CASE WHEN tie:PART_OF THEN [CASE WHEN startNode(tie) = actor THEN tie.namedPart END, CASE WHEN endNode(tie) = actor THEN tie.namedWhole END]
            ELSE [tie.named] END AS named
WITH actor, tie, named
WHERE named IS NOT NULL AND NOT EXISTS { (:Merged {id: named})-[:SAME_AS*]->(actor) }
RETURN named, type(tie) AS tie, actor.id AS actor
