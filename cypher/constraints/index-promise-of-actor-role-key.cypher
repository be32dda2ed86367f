// The promises of an actor, and those made to one, are read in the order of their dates, without sorting.
CREATE INDEX promise_of_actor_role_key IF NOT EXISTS FOR ()-[role:PROMISE_OF]-() ON (role.actor, role.role, role.key)
