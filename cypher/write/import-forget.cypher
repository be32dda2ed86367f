// Forget a data set of which nothing is left.
:param dataSet => "example";
MATCH (dataSet:DataSet {id: $dataSet})
DELETE dataSet
