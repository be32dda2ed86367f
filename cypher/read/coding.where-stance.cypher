// Which readings have a stance in this range?
:param min => -2;
:param max => -1;
MATCH (coding:Coding)
WHERE coding.stance >= $min AND coding.stance <= $max
RETURN coding
