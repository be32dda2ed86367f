// The readings that make a position are found by its ends, in the order of their dates.
CREATE INDEX takes_target_key IF NOT EXISTS FOR ()-[takes:TAKES]-() ON (takes.target, takes.key)
