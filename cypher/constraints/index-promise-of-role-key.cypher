// All promises are read in the order of their dates, without sorting.
CREATE INDEX promise_of_role_key IF NOT EXISTS FOR ()-[role:PROMISE_OF]-() ON (role.role, role.key)
