// Which actors were judged not to be the same, they or what was merged into them?
MATCH (a:Actor|Merged)-[:NOT_SAME_AS]->(b:Actor|Merged)
MATCH (a)-[:SAME_AS*0..]->(one:Actor)
MATCH (b)-[:SAME_AS*0..]->(other:Actor)
RETURN DISTINCT one.id AS one, other.id AS other
