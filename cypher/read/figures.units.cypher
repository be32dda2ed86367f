// In which units?
:param figures => {measure: "refugees", units: [{unit: "persons", straddling: 0, periods: []}]};
WITH $figures AS figures
UNWIND figures.units AS unit
RETURN unit
