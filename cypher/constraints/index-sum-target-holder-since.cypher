// The sums of the positions toward an actor are found by that actor, in the order of their holders.
CREATE INDEX sum_target_holder_since IF NOT EXISTS FOR (kept:Sum) ON (kept.target, kept.holder, kept.since)
