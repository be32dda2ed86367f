// For which days are numbers claimed in this unit?
:param unit => {unit: "persons", straddling: 0, periods: [{from: "2023-09-26", to: "2023-09-26", claims: []}]};
WITH $unit AS unit
UNWIND unit.periods AS period
RETURN period
