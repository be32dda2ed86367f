import { saidBy } from "../change/documents.js";
import { falseDiscoveries } from "../change/false-discoveries.js";
import { isCandidate, type Shift, shiftOf } from "../change/shifts.js";
import { daysOf, FIRST_DAY, LAST_DAY } from "../domain/partial-date.js";
import type { Feed, Given } from "../graph/mapping.js";
import { type CodedStatements, dayNumber, dayOf } from "../network/codings.js";
import { Chance } from "../network/random.js";
import { NetworkOver } from "./enums.js";
import { tooExpensive } from "./errors.js";
import { NARROW } from "./narrowing.js";
import type { ShiftArguments } from "./network-arguments.js";
import { feedOfCodings, holdersNamed } from "./network-feed.js";
import { inTurns } from "./turns.js";

/** More candidates than these are nothing that anybody looks at. */
const MOST_CANDIDATES = 500;

/** What shifts are worked out of: statements by actor, by whom or what they are on, and by document. */
export const shiftsFeed = (path: (given: Given) => string): Feed =>
  feedOfCodings(
    path,
    async (codings, given) => ({
      shifts: await shiftsIn(codings, given as unknown as ShiftArguments, holdersNamed(given) != null),
    }),
    () => undefined,
    true,
  );

async function shiftsIn(codings: CodedStatements, { over, at, voice, seed }: ShiftArguments, asked: boolean) {
  const day = at == null ? null : dayNumber(daysOf(at).earliest);
  const turn = inTurns(NARROW.shifts);
  const tested: { holder: string; end: string; shift: Shift }[] = [];
  for (const { actor, issue, documents } of saidBy(codings)) {
    await turn();
    // Each pair has chance of its own, so that what is found of it does not hang on the others.
    const shift = shiftOf(documents, day, new Chance(seed));
    if (shift) tested.push({ holder: codings.actors[actor] ?? "", end: codings.issues[issue] ?? "", shift });
  }
  const withP = tested.filter(({ shift }) => shift.p !== null);
  const qs = falseDiscoveries(withP.map(({ shift }) => shift.p ?? 1));
  const qOf = new Map(withP.map(({ shift }, place) => [shift, qs[place]]));
  const candidates = tested.filter(({ shift }) => isCandidate(shift));
  if (candidates.length > MOST_CANDIDATES)
    throw tooExpensive(
      `There are ${candidates.length} candidates, and an answer holds ${MOST_CANDIDATES}. Narrow the filter to fewer actors, issues or days.`,
    );
  const isToward = over === NetworkOver.TARGET;
  return {
    tests: withP.length,
    method: methodOf(codings.length, day, isToward, seed),
    candidates: candidates
      .sort(
        (one, other) =>
          (one.shift.p ?? 1) - (other.shift.p ?? 1) ||
          Math.abs(other.shift.change) - Math.abs(one.shift.change) ||
          (`${one.holder}|${one.end}` < `${other.holder}|${other.end}` ? -1 : 1),
      )
      .map(({ holder, end, shift }) => {
        const side = { source: holder, target: end, holders: [holder], at: [0], spoken: [end], asked, voice };
        const { at, before, after, change, straddling, p, leastP, isExact } = shift;
        return {
          ...{ holder, target: isToward ? end : null, issue: isToward ? null : end, at: dayOf(at) },
          ...{ change, straddling, p, leastP, isExact, q: qOf.get(shift) ?? null },
          before: { ...side, statementCount: before.count, mean: before.mean, from: FIRST_DAY, to: dayOf(at - 1) },
          after: { ...side, statementCount: after.count, mean: after.mean, from: dayOf(at), to: LAST_DAY },
        };
      }),
  };
}

function methodOf(statements: number, day: number | null, isToward: boolean, seed: number): string {
  const what = isToward ? "stance toward an actor" : "agreement with an issue";
  const where =
    day === null
      ? "across the day of the greatest change, sought for each pair; p against the greatest change of each order of the documents"
      : `across ${dayOf(day)}; p against documents moved across that day`;
  return `Shifts of ${what}, ${statements} coded statements, ${where}: all arrangements up to 10,000, else 9,999 by chance (seed ${seed}); q by Benjamini and Hochberg over all pairs with two statements on each side and an attainable p of 0.05.`;
}
