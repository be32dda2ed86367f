// Which of them are silent in one of these ways?
:param status => ["NEVER_SPOKE"];
:param silent => {status: "NEVER_SPOKE"};
WITH $silent AS silent
WHERE silent.status IN $status
RETURN silent
