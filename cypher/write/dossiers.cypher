// Which dossiers are loaded, and in which version?
MATCH (dossier:Dossier)
RETURN dossier.id AS id, dossier.sha256 AS sha256
ORDER BY id
