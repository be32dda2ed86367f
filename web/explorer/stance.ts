/** How a mean stance is drawn and read aloud: by colour, line and words, so that none is needed alone. */
export interface Band {
  readonly name: "hostile" | "critical" | "balanced" | "friendly" | "allied" | "none";
  readonly meaning: string;
}

const BANDS: readonly (Band & { readonly upTo: number })[] = [
  { upTo: -1.5, name: "hostile", meaning: "accuses, condemns, threatens" },
  { upTo: -0.5, name: "critical", meaning: "criticises, warns" },
  { upTo: 0.5, name: "balanced", meaning: "balanced" },
  { upTo: 1.5, name: "friendly", meaning: "praises, reassures, promises" },
  { upTo: 2, name: "allied", meaning: "sides with, pledges to defend" },
];

const NONE: Band = { name: "none", meaning: "no stance found" };

/** All of them, from one end of the scale to the other. */
export const ALL_BANDS: readonly Band[] = [...BANDS, NONE];

/** The band of a stance; one that lies between two goes to the outer one. */
export function bandOf(stance: number | null): Band {
  if (stance === null) return NONE;
  const band = stance < 0 ? BANDS.find(({ upTo }) => stance <= upTo) : BANDS.find(({ upTo }) => stance < upTo);
  return band ?? BANDS[BANDS.length - 1] ?? NONE;
}

/** A stance as people write it: −1.5, 0, +2. */
export function stanceText(stance: number | null): string {
  if (stance === null) return "none";
  const rounded = Math.round(stance * 100) / 100;
  return rounded > 0 ? `+${rounded}` : String(rounded).replace("-", "−");
}

/** So many statements, in words. */
export const statementsText = (count: number): string => `${count} ${count === 1 ? "statement" : "statements"}`;
