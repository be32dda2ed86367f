// The statements that are read as being on an issue are read in the order of their dates, without sorting.
CREATE INDEX on_issue_key IF NOT EXISTS FOR ()-[role:ON]-() ON (role.issue, role.key)
