// Which positions have a mean stance in this range?
:param min => -2;
:param max => -0.5;
WITH {stance: -1.5, statementCount: 3} AS position
WHERE position.stance >= $min AND position.stance <= $max
RETURN position
