// A spelling is found by what is left of it when case, accents and script are folded away.
CREATE INDEX name_norm IF NOT EXISTS FOR (name:Name) ON (name.norm)
