// What are these actors and these issues called?
:param actors => ["france", "armenia"];
:param issues => ["russia-complicit"];
WITH [id IN $actors | {is: "ACTOR", id: id}] + [id IN $issues | {is: "ISSUE", id: id}] AS all
UNWIND all AS one
OPTIONAL MATCH (actor:Actor {id: CASE one.is WHEN "ACTOR" THEN one.id END})
OPTIONAL MATCH (issue:Issue {id: CASE one.is WHEN "ISSUE" THEN one.id END})
WITH one.is AS is, one.id AS id, coalesce(actor.name, issue.name) AS label, coalesce(actor.kind, "ISSUE") AS kind
RETURN is, id, label, kind
