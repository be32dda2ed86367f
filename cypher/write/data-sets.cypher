// Which data sets are imported, and is an import of one under way or broken off?
MATCH (dataSet:DataSet)
RETURN dataSet.id AS id, coalesce(dataSet.underWay, 0) > 0 AS isUnderWay
ORDER BY id
