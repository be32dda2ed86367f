import type { Given, Group } from "../graph/mapping.js";
import { Refusal } from "../refusal.js";
import type { CountBy } from "./enums.js";

/** The conditions of a filter that hold of a reading. Where one is given, only readings that meet it are counted by. */
const OF_READINGS = ["act", "toward", "targetBasis", "issue", "beneficiary", "stance", "agreement", "coder", "method"];

/** Whether a filter asks for readings of a sort. */
export const isReadingSought = (filter: unknown): boolean =>
  OF_READINGS.some((condition) => (filter as Given | null | undefined)?.[condition] != null);

const GROUPS: Readonly<Record<keyof typeof CountBy, { as: string; file: string }>> = {
  HOLDER: { as: "actor", file: "statement.by-holder" },
  SPEAKER: { as: "actor", file: "statement.by-speaker" },
  TARGET: { as: "actor", file: "coding.by-target" },
  ISSUE: { as: "issue", file: "coding.by-issue" },
  ACT: { as: "term", file: "coding.by-act" },
  SOURCE: { as: "source", file: "statement.by-source" },
  DAY: { as: "period", file: "statement.by-day" },
  MONTH: { as: "period", file: "statement.by-month" },
  YEAR: { as: "period", file: "statement.by-year" },
};

/** What statements are counted by. Target, issue and act are those of one and the same reading. */
export function groupsOf({ by, filter }: Given): Group[] {
  const terms = by as readonly (keyof typeof CountBy)[];
  if (terms.length === 0) throw new Refusal('"by" is empty; say what to count by, such as [HOLDER, YEAR].');
  const twice = terms.find((term, at) => terms.indexOf(term) < at);
  if (twice) throw new Refusal(`"by" names ${twice} twice; leave one out.`);
  const readings = isReadingSought(filter) ? "statement.readings-sought" : "statement.readings";
  return terms.map((term) => {
    const { as, file } = GROUPS[term];
    const isNode = as !== "term" && as !== "period";
    return { by: term, as, isNode, files: file.startsWith("coding.") ? [readings, file] : [file] };
  });
}
