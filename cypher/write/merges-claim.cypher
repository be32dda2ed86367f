// Claim all judgements on who is meant, so that only one is made at a time: of imports, how many are under way?
MERGE (schema:Schema {id: "schema"})
SET schema.id = "schema"
WITH schema
OPTIONAL MATCH (dataSet:DataSet)
WHERE dataSet.underWay > 0
RETURN collect(dataSet.id) AS underWay
