// Who claims something by a statement?
:param statement => "armenian-authorities-28120";
:param asked => false;
MATCH (statement:Statement {id: $statement})
MATCH (statement)-[:SAID_BY]->(claimant:Actor)
WHERE claimant.kind <> "UNNAMED" OR $asked
RETURN claimant
