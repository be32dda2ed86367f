// Is there a TAKES without a current coding behind it, or of a statement that was not made?
MATCH (statement:Statement)-[takes:TAKES]->()
WHERE statement.negated OR NOT EXISTS {
  MATCH (statement)<-[:READS]-(coding:Coding {id: takes.coding})
  WHERE coding.supersededAt IS NULL AND coding.method <> "MACHINE"
}
RETURN statement.id AS statement, takes.coding AS coding, takes.holder AS holder
