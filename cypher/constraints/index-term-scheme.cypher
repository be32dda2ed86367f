// The terms of a vocabulary are found by its name.
CREATE INDEX term_scheme IF NOT EXISTS FOR (term:Term) ON (term.scheme)
