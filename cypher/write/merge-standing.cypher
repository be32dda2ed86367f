// Who are these actors, and whom do they lead to?
:param actors => ["france", "european-union"];
UNWIND $actors AS id
MATCH (actor:Actor|Merged {id: id})-[:SAME_AS*0..]->(survivor:Actor)
OPTIONAL MATCH (actor)-[judged:SAME_AS]->(into)
RETURN id, actor.name AS name, actor.kind AS kind, survivor.id AS survivor, survivor.kind AS survivorKind,
       into.id AS into, judged.coder AS coder, judged.at AS at, judged.because AS because
