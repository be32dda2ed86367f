// Note that one import of a data set is about to sum up all that was written until now, and that others which are still under way have to say so.
:param dataSet => "example";
MATCH (dataSet:DataSet {id: $dataSet})
SET dataSet.underWay = 1, dataSet.summedUp = coalesce(dataSet.summedUp, 0) + 1
RETURN dataSet.summedUp AS summedUp
