// An actor’s statements are read in the order of their dates, without sorting.
CREATE INDEX mentions_actor_key IF NOT EXISTS FOR ()-[role:MENTIONS]-() ON (role.actor, role.key)
