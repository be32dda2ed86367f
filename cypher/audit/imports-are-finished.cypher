// Was the import of a data set broken off, so that positions may not be summed up yet? Run it again.
MATCH (dataSet:DataSet)
WHERE dataSet.importedAt IS NULL OR dataSet.underWay > 0
RETURN dataSet.id AS dataSet
