// The sums of a position are found by its ends and the year in which they begin.
CREATE INDEX sum_holder_target_since IF NOT EXISTS FOR (kept:Sum) ON (kept.holder, kept.target, kept.since)
