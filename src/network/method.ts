import type { Network, NetworkWanted } from "./network.js";

type Sentence<Name extends keyof NetworkWanted> = Readonly<Record<NetworkWanted[Name] & string, string>>;

const KINDS: Sentence<"kind"> = {
  AFFILIATION: "Affiliation",
  CO_STATEMENT: "Co-statement",
  CONGRUENCE: "Congruence",
  CONFLICT: "Conflict",
  SUBTRACT: "Congruence minus conflict",
  POSITION: "Position",
  JOINT: "Joint-statement",
};

/** What weights are divided by; nothing where they are as they are. */
export const DIVISORS: Sentence<"normalise"> = {
  NONE: "",
  AVERAGE: "divided by the average activity of the two",
  JACCARD: "divided by Jaccard's measure over issues and values",
  PRODUCT: "divided by the product of both activities",
  COSINE: "divided by the product of the lengths of both profiles (cosine)",
  ACTIVITY: "divided by the actor's activity",
  PROMINENCE: "divided by the prominence of what is spoken of",
};

const DUPLICATES: Sentence<"duplicates"> = {
  ALL: "duplicates counted",
  DOCUMENT: "duplicates counted once per document",
  DAY: "duplicates counted once a day",
  WEEK: "duplicates counted once a week",
  MONTH: "duplicates counted once a month",
  YEAR: "duplicates counted once a year",
  RANGE: "duplicates counted once",
};

/** What a method is told of beside the network's own arguments. */
export interface Made extends NetworkWanted {
  readonly voice: "REPRESENTED" | "SPEAKER";
  readonly values?: readonly number[] | null | undefined;
  readonly issueLevel?: number | null | undefined;
  /** What the node is called that the part lies round which is given. */
  readonly ego?: string | null | undefined;
  readonly distance: number;
}

/** That issues count at a level of their taxonomy. */
export const levelNamed = (level: number): string =>
  `narrower issues counted ${level === 0 ? "at the broadest" : `${level} ${level === 1 ? "level" : "levels"} below the broadest`}`;

/** How a network was made, in one sentence that can be cited; `among` tells further which statements count, and as what. */
export function methodOf({ counted }: Network, wanted: Made, among: readonly string[]): string {
  const { kind, level, over, signed, normalise, duplicates, minWeight, minStatements, voice, values } = wanted;
  const { issueLevel, ego, distance } = wanted;
  const isJoint = kind === "JOINT";
  const things = over === "TARGET" || kind === "POSITION" ? "actors spoken of" : "issues";
  const [tied, by] = level === "ACTOR" ? ["actors", things] : [things, "actors"];
  const nodes = kind === "AFFILIATION" || kind === "POSITION" ? `of actors and ${things}` : `among ${tied} by ${by}`;
  const divisor =
    isJoint && normalise === "JACCARD" ? "divided by all joint statements of either (Jaccard)" : DIVISORS[normalise];
  const what = over === "TARGET" || kind === "POSITION" ? "stance" : "agreement";
  const parts = [
    `${counted} ${isJoint ? "parts in joint" : "coded"} ${counted === 1 ? "statement" : "statements"} of ${voice === "SPEAKER" ? "speakers" : "actors represented"}`,
    ...among,
    ...(isJoint ? [] : [`${what} from -2 to 2${values ? ` (values ${values.join(", ")} only)` : ""}`]),
    ...(issueLevel == null ? [] : [levelNamed(issueLevel)]),
    ...(isJoint ? [] : [DUPLICATES[duplicates]]),
    ...(signed && kind === "AFFILIATION" ? ["agreeing minus disagreeing"] : []),
    ...(kind === "POSITION" ? ["weights are mean stances"] : []),
    ...(divisor ? [`weights ${divisor}`] : []),
    ...(minWeight > 0 ? [`ties of weight ${minWeight} or more`] : []),
    ...(minStatements > 1 ? [`ties of ${minStatements} statements or more`] : []),
    ...(ego == null
      ? []
      : [
          `the part within ${distance} ${distance === 1 ? "step" : "steps"} of ${ego} with all ties in it, whose measures these are`,
        ]),
  ];
  return `${KINDS[kind]} network ${isJoint ? "among actors" : nodes}: ${parts.join("; ")}.`;
}
