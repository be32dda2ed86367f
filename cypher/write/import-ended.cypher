// Note that a data set is imported, and that the positions between actors are summed up.
:param dataSet => "example";
:param at => "2026-11-24T00:00:00.000Z";
MATCH (dataSet:DataSet {id: $dataSet})
SET dataSet.underWay = 0, dataSet.importedAt = $at
