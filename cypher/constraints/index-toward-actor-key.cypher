// The statements that are read as being toward an actor are read in the order of their dates, without sorting.
CREATE INDEX toward_actor_key IF NOT EXISTS FOR ()-[role:TOWARD]-() ON (role.actor, role.key)
