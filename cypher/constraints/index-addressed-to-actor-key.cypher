// An actor’s statements are read in the order of their dates, without sorting.
CREATE INDEX addressed_to_actor_key IF NOT EXISTS FOR ()-[role:ADDRESSED_TO]-() ON (role.actor, role.key)
