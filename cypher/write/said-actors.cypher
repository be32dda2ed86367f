// Which actors does a dossier say, as it was last loaded?
:param dossier => "example";
MATCH (:Dossier {id: $dossier})-[:SAYS]->(actor:Actor|Merged)
RETURN actor.id AS id
