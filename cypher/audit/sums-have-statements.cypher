// Is there a Sum of years in which no statement was made?
MATCH (kept:Sum)
WHERE NOT EXISTS {
  MATCH (statement:Statement)-[takes:TAKES]->(:Actor)
  WHERE takes.holder = kept.holder AND takes.target = kept.target AND takes.key >= kept.since AND takes.key < kept.since + "~"
    AND takes.voice = "REPRESENTED" AND takes.targetBasis IN ["NAMED", "PRONOUN"] AND takes.onlyIfAsked = kept.onlyIfAsked
    AND left(statement.earliest, 4) = kept.since AND left(statement.latest, 4) = kept.until
}
RETURN kept.holder AS holder, kept.target AS target, kept.since AS since, kept.until AS until
