// Does a TAKES say something else than the current codings, or is one missing?
MATCH (statement:Statement)<-[:READS]-(coding:Coding)-[:BY]->(coder:Coder)
WHERE NOT statement.negated AND coding.supersededAt IS NULL AND coding.method <> "MACHINE"
OPTIONAL MATCH (coding)-[toward:TOWARD]->(target:Actor)
OPTIONAL MATCH (coding)-[:ON]->(issue:Issue)
WITH statement, coding, coder, toward, target, issue
WHERE target IS NOT NULL OR issue IS NOT NULL
MATCH (statement)-[role:ON_BEHALF_OF|SAID_BY]->(holder:Actor)
WITH statement, coding.id AS coding, CASE type(role) WHEN "SAID_BY" THEN "SPEAKER" ELSE "REPRESENTED" END AS voice,
     holder.id AS holder,
     [target.id, toward.basis, issue.id, coder.id, coding.act, coding.stance, coding.agreement, coding.method, role.basis,
      holder.kind = "UNNAMED" OR coalesce(role.basis = "ATTRIBUTED", false),
      statement.earliest, statement.latest, statement.key] AS expected
OPTIONAL MATCH (statement)-[takes:TAKES {coding: coding, voice: voice, holder: holder}]->(end)
WITH statement, coding, voice, holder, expected,
     collect([takes.target, takes.targetBasis, takes.issue, takes.coder, takes.act, takes.stance, takes.agreement, takes.method,
      takes.basis, takes.onlyIfAsked, takes.earliest, takes.latest, takes.key]) AS found,
     collect(end.id) AS ends
WHERE size(found) <> 1 OR ends[0] <> coalesce(expected[0], expected[2])
   OR any(place IN range(0, size(expected) - 1)
          WHERE coalesce(toString(expected[place]), "") <> coalesce(toString(found[0][place]), ""))
RETURN statement.id AS statement, coding, voice, holder, expected, found
