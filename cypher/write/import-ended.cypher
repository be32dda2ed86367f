// Note that a data set is imported, and that the positions between actors are summed up; the mark of this import goes, unless another one that summed up all has taken it.
:param dataSet => "example";
:param summedUp => 0;
:param at => "2026-11-24T00:00:00.000Z";
MATCH (dataSet:DataSet {id: $dataSet})
SET dataSet.importedAt = $at,
    dataSet.underWay = dataSet.underWay - CASE WHEN coalesce(dataSet.summedUp, 0) = $summedUp THEN 1 ELSE 0 END
