// The readings that make a position are found by its ends, in the order of their dates.
CREATE INDEX takes_target_holder_key IF NOT EXISTS FOR ()-[takes:TAKES]-() ON (takes.target, takes.holder, takes.key)
