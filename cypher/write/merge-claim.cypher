// Claim actors with all that was merged into the same: lock them in one order, as a load does, before anything is read.
:param actors => ["france", "european-union"];
UNWIND $actors AS id
MATCH (:Actor|Merged {id: id})-[:SAME_AS*0..]->(survivor:Actor)
MATCH (survivor)<-[:SAME_AS*0..]-(member)
WITH DISTINCT member
ORDER BY member:Merged, member.id
SET member.id = member.id
