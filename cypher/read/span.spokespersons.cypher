// Who speaks in this period?
:param span => {actor: "france", spokespersons: [{speaker: "catherine-colonna", statementCount: 1}]};
WITH $span AS span
UNWIND span.spokespersons AS one
WITH one {.*, actor: span.actor} AS voiced
RETURN voiced
