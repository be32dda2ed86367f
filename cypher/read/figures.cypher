// Which numbers are claimed, as it was worked out from statements?
:param figures => {measure: "refugees", units: [{unit: "persons", straddling: 0, periods: []}]};
WITH $figures AS figures
RETURN figures
