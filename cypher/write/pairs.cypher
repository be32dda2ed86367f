// Between whom do statements take positions?
:param statements => ["example"];
UNWIND $statements AS id
MATCH (:Statement {id: id})-[takes:TAKES]->(:Actor)
RETURN DISTINCT takes.holder AS holder, takes.target AS target
