// Note that a data set is being imported; tell how many imports of it were not seen to end.
:param dataSet => {id: "example", title: "An example"};
MERGE (dataSet:DataSet {id: $dataSet.id})
SET dataSet.title = coalesce($dataSet.title, dataSet.title), dataSet.cite = coalesce($dataSet.cite, dataSet.cite)
WITH dataSet, coalesce(dataSet.underWay, 0) AS before
SET dataSet.underWay = before + 1
RETURN before
