// An actor’s statements are read in the order of their dates, without sorting.
CREATE INDEX on_behalf_of_actor_key IF NOT EXISTS FOR ()-[role:ON_BEHALF_OF]-() ON (role.actor, role.key)
