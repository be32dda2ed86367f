// The readings that make a position are found by its ends, in the order of their dates.
CREATE INDEX takes_target_issue_key IF NOT EXISTS FOR ()-[takes:TAKES]-() ON (takes.target, takes.issue, takes.key)
