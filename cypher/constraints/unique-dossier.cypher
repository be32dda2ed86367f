// Every dossier has an id of its own.
CREATE CONSTRAINT dossier_id IF NOT EXISTS FOR (dossier:Dossier) REQUIRE dossier.id IS UNIQUE
