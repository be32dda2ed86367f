// Note that a dossier is loaded.
:param dossier => {id: "example", format: 1, sha256: "0", loadedAt: "2026-11-24T00:00:00.000Z"};
MERGE (dossier:Dossier {id: $dossier.id})
SET dossier = $dossier
