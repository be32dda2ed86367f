// Every statement has an id of its own.
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (statement:Statement) REQUIRE statement.id IS UNIQUE
