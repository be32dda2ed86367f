// Which issue is this position on?
:param position => {holder: "france", issue: "exodus-forced"};
WITH $position AS position
MATCH (issue:Issue {id: position.issue})
RETURN issue
