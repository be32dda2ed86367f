// Every coder has an id of its own.
CREATE CONSTRAINT coder_id IF NOT EXISTS FOR (coder:Coder) REQUIRE coder.id IS UNIQUE
