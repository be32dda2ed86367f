MATCH (statement:Statement)-[takes:TAKES]->()
WHERE takes.voice = "REPRESENTED" AND takes.issue IS NOT NULL AND takes.agreement IS NOT NULL AND NOT takes.onlyIfAsked
RETURN statement.id, takes.holder, takes.issue, takes.agreement, takes.method, takes.earliest, takes.latest
