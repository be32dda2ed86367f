// Note anew that an import goes on, if another one has summed up all since and taken its mark for one of an import that was broken off; tell how often all was summed up, and whether the data set is being taken back.
:param dataSet => "example";
:param summedUp => 0;
OPTIONAL MATCH (dataSet:DataSet {id: $dataSet})
FOREACH (stale IN CASE WHEN coalesce(dataSet.summedUp, 0) <> $summedUp THEN [dataSet] ELSE [] END |
  SET stale.underWay = coalesce(stale.underWay, 0) + 1
)
RETURN coalesce(dataSet.summedUp, 0) AS summedUp, dataSet IS NULL OR coalesce(dataSet.isTakenBack, false) AS isTakenBack
