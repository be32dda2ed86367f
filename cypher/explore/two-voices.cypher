// Which statements make a position toward one actor, for those represented and for those who spoke?
:param target => "armenia";
MATCH (statement:Statement)-[takes:TAKES]->(:Actor {id: $target})
WHERE takes.targetBasis <> "IMPLIED" AND NOT takes.onlyIfAsked
MATCH (holder:Actor {id: takes.holder})
RETURN DISTINCT CASE takes.voice WHEN "SPEAKER" THEN "speakers" ELSE "represented" END AS asked,
  holder.name AS holder, statement.gist AS gist
ORDER BY asked, holder, gist
