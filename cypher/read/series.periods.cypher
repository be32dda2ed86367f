// What is said in each period?
:param series => {periods: [{from: "2023-01-01", to: "2023-12-31", summed: {statementCount: 0}}]};
WITH $series AS series
UNWIND series.periods AS one
WITH one {.*, statementCount: one.summed.statementCount, mean: one.summed.mean, spread: one.summed.spread, median: one.summed.median, distribution: one.summed.distribution} AS period
RETURN period
