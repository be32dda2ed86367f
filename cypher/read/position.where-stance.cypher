// Which positions have a mean stance in this range?
:param min => -2;
:param max => -0.5;
MATCH ()-[position:POSITION]->()
WHERE position.stance >= $min AND position.stance <= $max
RETURN position
