// A data set is imported under one id.
CREATE CONSTRAINT data_set_id IF NOT EXISTS FOR (dataSet:DataSet) REQUIRE dataSet.id IS UNIQUE
