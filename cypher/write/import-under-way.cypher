// How many imports of this data set have begun and are not known to have ended?
:param dataSet => "example";
MATCH (dataSet:DataSet {id: $dataSet})
RETURN dataSet.underWay AS underWay
