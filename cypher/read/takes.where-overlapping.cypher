// Which readings of statements that may have been made in these days count?
:param from => "2023-09-01";
:param to => "2023-09-30";
MATCH (:Statement)-[takes:TAKES]->()
WHERE takes.earliest <= $to AND takes.latest >= $from
RETURN takes
