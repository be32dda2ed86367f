// Statements are read in the order of their dates, without sorting.
CREATE INDEX statement_key IF NOT EXISTS FOR (statement:Statement) ON (statement.key)
