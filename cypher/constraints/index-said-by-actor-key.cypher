// An actor’s statements are read in the order of their dates, without sorting.
CREATE INDEX said_by_actor_key IF NOT EXISTS FOR ()-[role:SAID_BY]-() ON (role.actor, role.key)
