// What was judged of these two actors?
:param one => "armenia";
:param other => "azerbaijan";
MATCH (:Actor|Merged {id: $one})-[judged:SAME_AS|NOT_SAME_AS]-(:Actor|Merged {id: $other})
RETURN DISTINCT type(judged) AS judged
