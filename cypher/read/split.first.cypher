// Who is in the one camp?
:param split => {first: ["france"], second: ["azerbaijan", "russia"]};
WITH $split AS split
UNWIND split.first AS id
MATCH (actor:Actor {id: id})
RETURN actor
