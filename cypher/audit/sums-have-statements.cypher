// Is there a SUM of years in which no statement was made?
MATCH (holder:Actor)-[kept:SUM]->(target:Actor)
WHERE NOT EXISTS {
  MATCH (statement:Statement)-[takes:TAKES]->(target)
  WHERE takes.holder = holder.id AND takes.target = target.id AND takes.voice = "REPRESENTED"
    AND takes.targetBasis IN ["NAMED", "PRONOUN"] AND takes.onlyIfAsked = kept.onlyIfAsked
    AND left(statement.earliest, 4) = kept.since AND left(statement.latest, 4) = kept.until
}
RETURN holder.id AS holder, target.id AS target, kept.since AS since, kept.until AS until
