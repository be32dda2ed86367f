// Which wider issues does this issue belong to?
:param issue => "karabakh-armenian-rights";
MATCH (issue:Issue {id: $issue})
MATCH (issue)-[:BROADER]->(broader:Issue)
RETURN DISTINCT broader
ORDER BY broader.id
