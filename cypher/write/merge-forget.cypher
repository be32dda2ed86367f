// Forget those of these actors that no dossier says and of which nothing but names is left.
:param ids => ["nobody"];
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
WHERE NOT EXISTS { (actor)-[:!NAMES&!POSITION]-() }
OPTIONAL MATCH (actor)<-[:NAMES]-(name:Name)
WITH actor, collect(name) AS names
FOREACH (name IN names | DETACH DELETE name)
DETACH DELETE actor
