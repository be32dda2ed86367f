// The readings that make a position are found by its ends, in the order of their dates.
CREATE INDEX takes_holder_target_key IF NOT EXISTS FOR ()-[takes:TAKES]-() ON (takes.holder, takes.target, takes.key)
