// Of which of these actors are statements summed up already? Nobody else sums up theirs meanwhile.
:param holders => ["france"];
UNWIND $holders AS id
MATCH (holder:Actor {id: id})
SET holder.id = id
WITH collect(holder) AS locked
UNWIND locked AS holder
WITH holder
WHERE EXISTS { (old:Sum) WHERE old.holder = holder.id AND old.target > "" AND old.since > "" }
RETURN holder.id AS id
