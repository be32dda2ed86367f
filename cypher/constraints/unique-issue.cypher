// Every issue has an id of its own.
CREATE CONSTRAINT issue_id IF NOT EXISTS FOR (issue:Issue) REQUIRE issue.id IS UNIQUE
