// Which narrower issues does this issue include?
:param issue => "minority-rights";
MATCH (issue:Issue {id: $issue})
MATCH (issue)<-[:BROADER]-(narrower:Issue)
RETURN DISTINCT narrower
ORDER BY narrower.id
