// In which offices is this said?
:param spoken => {actor: "france", offices: [{title: "Minister for Europe and Foreign Affairs of France", statementCount: 1}]};
WITH $spoken AS spoken
UNWIND spoken.offices AS one
WITH one {.*, actor: spoken.actor} AS voiced
RETURN voiced
