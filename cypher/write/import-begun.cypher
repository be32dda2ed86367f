// Note that a data set is being imported or taken back, once no judgement on who is meant is being made; tell how many imports of it were not seen to end, whether this is the first, whether anybody was merged, how often all was summed up, and whether it was being taken back already.
:param dataSet => {id: "example", title: "An example"};
:param takeBack => null;
MERGE (schema:Schema {id: "schema"})
SET schema.id = "schema"
WITH schema
MERGE (dataSet:DataSet {id: $dataSet.id})
SET dataSet.title = coalesce($dataSet.title, dataSet.title), dataSet.cite = coalesce($dataSet.cite, dataSet.cite)
WITH dataSet, coalesce(dataSet.underWay, 0) AS before, coalesce(dataSet.isTakenBack, false) AS isTakenBack
SET dataSet.underWay = before + 1, dataSet.isTakenBack = coalesce($takeBack, dataSet.isTakenBack)
RETURN before, before = 0 AND dataSet.importedAt IS NULL AS isFirst, EXISTS { MATCH (:Merged) } AS isAnybodyMerged,
       coalesce(dataSet.summedUp, 0) AS summedUp, isTakenBack
