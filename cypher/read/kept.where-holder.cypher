// Which sums are of positions that any of these actors hold?
:param holder => ["france"];
MATCH ()-[kept:SUM]->()
WHERE kept.holder IN $holder
RETURN kept
