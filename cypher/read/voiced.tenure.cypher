// In which office?
:param voiced => {tenure: "catherine-colonna/minister-for-europe-and-foreign-affairs/2022-05-20"};
WITH $voiced AS voiced
MATCH (tenure:Tenure {id: voiced.tenure})
RETURN tenure
