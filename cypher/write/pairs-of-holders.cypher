// Toward whom do these actors take positions, or toward whom did they take some that are still summed up?
:param holders => ["france"];
UNWIND $holders AS id
MATCH (holder:Actor {id: id})
SET holder.id = id
WITH collect(holder) AS locked
UNWIND locked AS holder
CALL (holder) {
  MATCH ()-[takes:TAKES]->()
  USING INDEX takes:TAKES(holder, target, key)
  WHERE takes.holder = holder.id AND takes.target > "" AND takes.key > ""
  RETURN takes.target AS target
  UNION
  MATCH (old:Sum)
  USING INDEX old:Sum(holder, target, since)
  WHERE old.holder = holder.id AND old.target > "" AND old.since > ""
  RETURN old.target AS target
}
RETURN holder.id AS holder, target
