// Take back that two actors are not the same.
:param one => "armenia";
:param other => "azerbaijan";
MATCH (:Actor|Merged {id: $one})-[apart:NOT_SAME_AS]-(:Actor|Merged {id: $other})
DELETE apart
RETURN count(*) AS takenBack
