// Who or what is tied in this network?
:param network => {nodes: [{actor: "france", degree: 1}, {issue: "russia-complicit", degree: 1}]};
WITH $network AS network
UNWIND network.nodes AS tied
OPTIONAL MATCH (actor:Actor {id: tied.actor})
OPTIONAL MATCH (issue:Issue {id: tied.issue})
WITH tied {.*, label: coalesce(actor.name, issue.name), kind: actor.kind} AS node
RETURN node
