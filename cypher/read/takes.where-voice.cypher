// Which readings count for this voice?
:param voice => "REPRESENTED";
MATCH (:Statement)-[takes:TAKES]->()
WHERE takes.voice = $voice
RETURN takes
