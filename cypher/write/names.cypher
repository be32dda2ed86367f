// Write names: the ways in which actors are written.
:param rows => [{id: "france/metonym/paris", actor: "france", named: null, props: {id: "france/metonym/paris", text: "Paris", norm: "paris", kind: "METONYM", actor: "france"}}];
UNWIND $rows AS row
MERGE (name:Name {id: row.id})
SET name = row.props, name.actor = null
WITH name, row
MATCH (actor:Actor {id: row.actor})
MERGE (name)-[names:NAMES]->(actor)
SET names.named = row.named
