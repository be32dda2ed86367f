// Where was this office?
:param tenure => "catherine-colonna/minister-for-europe-and-foreign-affairs/2022-05-20";
MATCH (tenure:Tenure {id: $tenure})
MATCH (tenure)-[:AT]->(actor:Actor)
RETURN actor
