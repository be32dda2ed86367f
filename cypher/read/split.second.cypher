// Who is in the other camp?
:param split => {first: ["france"], second: ["azerbaijan", "russia"]};
WITH $split AS split
UNWIND split.second AS id
MATCH (actor:Actor {id: id})
RETURN actor
