import { actorsNamed, idsGiven } from "../../graph/actor-names.js";
import type { Given } from "../../graph/mapping.js";
import { Refusal } from "../../refusal.js";
import { DateMatch, Voice } from "../enums.js";
import { COUNTED, type PositionFilter } from "./position-filter.js";
import { days } from "./ranges.js";

/** The parameters by which statements are known that count in positions; null stands for what is not given. */
export function countsIn(filter: PositionFilter): Given {
  const misplaced = (["stance", "minStatements"] as const).find((key) => filter[key] != null);
  if (misplaced)
    throw new Refusal(
      `"${misplaced}" in "countsIn" is of a whole position, not of a statement. Ask for positions(filter:) with it, and for the statements in these.`,
    );
  const { from, to } = days(filter.during ?? {});
  return {
    countingHolder: filter.holder ? actorsNamed(filter.holder) : null,
    countingTarget: filter.target ? actorsNamed(filter.target) : null,
    countingIssue: filter.issue ? idsGiven("Issue", filter.issue) : null,
    countingCoder: filter.coder ? idsGiven("Coder", filter.coder) : null,
    countingMethod: filter.method ?? null,
    countingBasis: filter.targetBasis ?? COUNTED,
    countingVoice: filter.voice ?? Voice.REPRESENTED,
    countingFrom: from,
    countingTo: to,
    countingWithin: filter.during?.match === DateMatch.WITHIN,
  };
}
