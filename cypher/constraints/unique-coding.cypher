// Every coding has an id of its own.
CREATE CONSTRAINT coding_id IF NOT EXISTS FOR (coding:Coding) REQUIRE coding.id IS UNIQUE
