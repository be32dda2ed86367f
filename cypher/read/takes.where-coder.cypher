// Which readings of these coders count?
:param coder => ["trial-coder"];
MATCH (:Statement)-[takes:TAKES]->()
WHERE takes.coder IN $coder
RETURN takes
