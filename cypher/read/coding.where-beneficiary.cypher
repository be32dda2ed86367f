// Which readings find that something is promised for the benefit of any of these actors?
:param beneficiary => ["karabakh-armenians"];
MATCH (coding:Coding)
WHERE EXISTS { (coding)-[benefit:BENEFITS]->() WHERE benefit.actor IN $beneficiary }
RETURN coding
