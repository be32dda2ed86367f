// Which issue is this?
:param id => "territorial-integrity";
MATCH (issue:Issue {id: $id})
RETURN issue
