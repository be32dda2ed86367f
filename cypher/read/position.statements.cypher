// Which statements make this position, newest first?
:param position => {holder: "france", target: "russia"};
WITH $position AS position
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.holder = position.holder
  AND (position.target IS NULL OR takes.target = position.target)
  AND (position.issue IS NULL OR takes.issue = position.issue)
WITH DISTINCT position, statement
RETURN statement
ORDER BY statement.key DESC
