/** What can be narrowed where a question about many statements takes longer than an answer may. */
export const NARROW = {
  network:
    "Narrow the filter to fewer actors, issues or days. On the command line, demarche network takes as long as it needs.",
  networks: 'Narrow the filter to fewer actors, issues or days, or ask for fewer windows by a greater "step".',
  polarisation: "Narrow the filter to fewer actors, issues or days.",
  shifts: 'Narrow the filter to fewer actors, issues or days, or name a day by "at".',
  contradictions: 'Narrow the filter to fewer actors, issues or days, or give a shorter "within".',
  figureSeries: "Narrow the filter to fewer actors or days.",
  positionSeries: "Name one issue, or a narrower one.",
} as const;
