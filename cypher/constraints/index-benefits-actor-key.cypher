// The promises for the benefit of an actor are read in the order of their dates, without sorting.
CREATE INDEX benefits_actor_key IF NOT EXISTS FOR ()-[role:BENEFITS]-() ON (role.actor, role.key)
