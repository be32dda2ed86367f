// Which actors hold positions toward others, or held some that are still summed up?
MATCH (actor:Actor)
WHERE EXISTS { (actor)<-[:ON_BEHALF_OF]-(:Statement) } OR EXISTS { (old:Sum) WHERE old.holder = actor.id AND old.target > "" AND old.since > "" }
RETURN actor.id AS id
ORDER BY id
