// Does merging leave an actor twice in one role of a statement or event, or is the one missing for which another stands as DOUBLED?
MATCH (said:Statement|Event)-[role:SAID_BY|ON_BEHALF_OF|ADDRESSED_TO|MENTIONS|TAKES_PART_IN]-(actor:Actor)
WITH said, actor, type(role) AS relation, role.role AS part, collect(role.named) AS named, count(*) AS times
WHERE named <> [] AND times > 1
RETURN said.id AS said, actor.id AS actor, relation, times
UNION ALL
MATCH (said:Statement|Event)-[doubled:DOUBLED]->(meant:Actor|Merged)
MATCH (meant)-[:SAME_AS*0..]->(actor:Actor)
OPTIONAL MATCH (said)-[role]-(actor)
WHERE type(role) = doubled.relation AND coalesce(role.role, "") = coalesce(doubled.role, "")
WITH said, doubled, meant, actor, count(role) AS times
WHERE times <> 1 OR doubled.actor <> meant.id
RETURN said.id AS said, actor.id AS actor, doubled.relation AS relation, times
