// Which sums are of positions toward any of these actors?
:param target => ["russia"];
MATCH (kept:Sum)
WHERE kept.target IN $target
RETURN kept
