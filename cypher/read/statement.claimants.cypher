// On whose behalf does a statement claim something?
:param statement => "armenian-authorities-28120";
:param asked => false;
MATCH (statement:Statement {id: $statement})
MATCH (statement)-[role:ON_BEHALF_OF]->(claimant:Actor)
WHERE (role.basis <> "ATTRIBUTED" AND claimant.kind <> "UNNAMED") OR $asked
RETURN claimant
