// Take a graph of Démarche 0.1.0 as it is: from here on it records its version, and nothing else in it has to change.
MATCH (dossier:Dossier)
RETURN count(dossier) AS dossiers
