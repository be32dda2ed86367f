// Which issues are there?
MATCH (issue:Issue)
RETURN issue
ORDER BY issue.id
