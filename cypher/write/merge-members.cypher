// Which actors were merged into this one, directly or by way of others? The actor itself is one of them.
:param actor => "france";
MATCH (:Actor|Merged {id: $actor})<-[:SAME_AS*0..]-(member)
RETURN member.id AS id
ORDER BY id
