// Which sums count without their holder being asked for by name?
MATCH (kept:Sum)
WHERE NOT kept.onlyIfAsked
RETURN kept
