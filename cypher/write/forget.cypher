// Forget a dossier that says nothing any longer.
:param dossier => "example";
MATCH (dossier:Dossier {id: $dossier})
DETACH DELETE dossier
