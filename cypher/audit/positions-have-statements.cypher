// Is there a POSITION without a statement behind it?
MATCH (holder:Actor)-[:POSITION]->(target:Actor)
WHERE NOT EXISTS {
  MATCH (:Statement)-[takes:TAKES]->(:Actor)
  WHERE takes.holder = holder.id AND takes.target = target.id AND takes.key > "" AND takes.voice = "REPRESENTED"
    AND takes.targetBasis IN ["NAMED", "PRONOUN"] AND NOT takes.onlyIfAsked
}
RETURN holder.id AS holder, target.id AS target
