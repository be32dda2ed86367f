// Which readings count without their holder being asked for by name?
MATCH (:Statement)-[takes:TAKES]->()
WHERE NOT takes.onlyIfAsked
RETURN takes
