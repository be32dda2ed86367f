// Who was judged to be the same, or not to be, by whom, when and why?
MATCH (actor:Actor|Merged)-[judged:SAME_AS|NOT_SAME_AS]->(other:Actor|Merged)
RETURN actor.id AS actor, type(judged) AS judgement, other.id AS other,
       judged.coder AS coder, judged.method AS method, left(judged.at, 10) AS day, judged.because AS because
ORDER BY day DESC, actor, other
