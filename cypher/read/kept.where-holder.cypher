// Which sums are of positions that any of these actors hold?
:param holder => ["france"];
MATCH (kept:Sum)
WHERE kept.holder IN $holder
RETURN kept
