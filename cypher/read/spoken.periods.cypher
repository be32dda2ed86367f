// Who speaks in each period?
:param spoken => {actor: "france", periods: [{from: "2023-01-01", to: "2023-12-31", statementCount: 3, spokespersons: []}]};
WITH $spoken AS spoken
UNWIND spoken.periods AS one
WITH one {.*, actor: spoken.actor} AS span
RETURN span
