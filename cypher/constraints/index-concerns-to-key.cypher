// An event’s statements are read in the order of their dates, without sorting.
CREATE INDEX concerns_to_key IF NOT EXISTS FOR ()-[concerns:CONCERNS]-() ON (concerns.to, concerns.key)
