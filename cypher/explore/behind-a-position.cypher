// Which words make up one actor’s position toward another?
:param holder => "france";
:param target => "azerbaijan";
MATCH (statement:Statement)-[takes:TAKES]->(:Actor)
WHERE takes.holder = $holder AND takes.target = $target AND takes.voice = "REPRESENTED"
RETURN DISTINCT statement.date AS date, statement.quotes AS quotes, statement.gist AS gist,
  takes.act AS act, takes.stance AS stance, takes.targetBasis AS basis
ORDER BY date DESC
