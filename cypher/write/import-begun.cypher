// Note that a data set is being imported, once no judgement on who is meant is being made; tell how many imports of it were not seen to end, whether this is the first, and whether anybody was merged.
:param dataSet => {id: "example", title: "An example"};
MERGE (schema:Schema {id: "schema"})
SET schema.id = "schema"
WITH schema
MERGE (dataSet:DataSet {id: $dataSet.id})
SET dataSet.title = coalesce($dataSet.title, dataSet.title), dataSet.cite = coalesce($dataSet.cite, dataSet.cite)
WITH dataSet, coalesce(dataSet.underWay, 0) AS before
SET dataSet.underWay = before + 1
RETURN before, before = 0 AND dataSet.importedAt IS NULL AS isFirst, EXISTS { MATCH (:Merged) } AS isAnybodyMerged
