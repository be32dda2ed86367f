// Every tenure has an id of its own.
CREATE CONSTRAINT tenure_id IF NOT EXISTS FOR (tenure:Tenure) REQUIRE tenure.id IS UNIQUE
