// Events are read in the order of their dates, without sorting.
CREATE INDEX event_key IF NOT EXISTS FOR (event:Event) ON (event.key)
