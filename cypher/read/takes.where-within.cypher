// Which readings of statements that were surely made in these days count?
:param from => "2023-09-01";
:param to => "2023-09-30";
MATCH (:Statement)-[takes:TAKES]->()
WHERE takes.earliest >= $from AND takes.latest <= $to
RETURN takes
