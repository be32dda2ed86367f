// Is a dossier claimed and not loaded, or does it say a node without a hash?
MATCH (dossier:Dossier)
WHERE dossier.sha256 IS NULL OR EXISTS { (dossier)-[says:SAYS]->() WHERE says.sha256 IS NULL }
RETURN dossier.id AS dossier
