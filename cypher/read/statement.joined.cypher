// Who makes this statement together with others, or on whose behalf is it made together?
:param statement => "joint-declaration";
:param role => "SAID_BY";
:param asked => true;
MATCH (statement:Statement {id: $statement})
WITH statement, COLLECT {
  MATCH (statement)-[voice:ON_BEHALF_OF|SAID_BY]->(named:Actor)
  WHERE type(voice) = $role AND NOT statement.negated AND ($asked OR named.kind <> "UNNAMED" AND coalesce(voice.basis, "") <> "ATTRIBUTED")
  OPTIONAL MATCH (named)<-[part:PART_OF]-(member:Actor)
  WHERE named.kind = "COALITION" AND part.firstDay <= statement.latest AND part.lastDay >= statement.earliest
  RETURN DISTINCT coalesce(member.id, named.id)
} AS together
WHERE size(together) > 1
UNWIND together AS joined
RETURN joined
