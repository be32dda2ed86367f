// Every term of the vocabulary has an id of its own.
CREATE CONSTRAINT term_id IF NOT EXISTS FOR (term:Term) REQUIRE term.id IS UNIQUE
