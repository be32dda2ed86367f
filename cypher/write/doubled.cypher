// In which statements and events does something stand as DOUBLED on these actors?
:param ids => ["france"];
UNWIND $ids AS id
MATCH (:Actor|Merged {id: id})<-[:DOUBLED]-(said)
RETURN DISTINCT said.id AS id
ORDER BY id
