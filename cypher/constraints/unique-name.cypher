// Every name has an id of its own.
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (name:Name) REQUIRE name.id IS UNIQUE
