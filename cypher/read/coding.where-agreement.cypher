// Which readings have an agreement in this range?
:param min => 1;
:param max => 2;
MATCH (coding:Coding)
WHERE coding.agreement >= $min AND coding.agreement <= $max
RETURN coding
