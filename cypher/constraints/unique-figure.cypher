// Every figure has an id of its own.
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (figure:Figure) REQUIRE figure.id IS UNIQUE
