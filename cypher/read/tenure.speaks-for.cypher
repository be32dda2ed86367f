// Whom did this office speak for?
:param tenure => "catherine-colonna/minister-for-europe-and-foreign-affairs/2022-05-20";
MATCH (tenure:Tenure {id: $tenure})
MATCH (tenure)-[:SPEAKS_FOR]->(actor:Actor)
RETURN actor
