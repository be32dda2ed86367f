import { type Matter, mattersOf } from "../change/contradictions.js";
import type { Opposed } from "../change/opposed.js";
import { type Judgement, verdictOf } from "../domain/judgement.js";
import { FIRST_DAY, LAST_DAY } from "../domain/partial-date.js";
import { type CodedStatements, dayNumber } from "../network/codings.js";
import { ContradictionStatus, NetworkOver } from "./enums.js";
import { tooExpensive } from "./errors.js";
import { NARROW } from "./narrowing.js";
import type { ContradictionArguments } from "./network-arguments.js";
import { inTurns } from "./turns.js";

type Status = keyof typeof ContradictionStatus;

/** More pairs than these are nothing that anybody judges. */
const MOST_PAIRS = 500;

/** What was judged of two statements, by both. */
export type Judgements = ReadonlyMap<string, readonly Judgement[]>;

/** Two statements by their ids, whichever of them is named first. */
export const pairOf = (one: string, other: string): string => [one, other].sort().join("\n");

const STATUS = new Map<ReturnType<typeof verdictOf>, Status>([
  [null, ContradictionStatus.CANDIDATE],
  [true, ContradictionStatus.CONFIRMED],
  [false, ContradictionStatus.REJECTED],
  ["BOTH", ContradictionStatus.CONTESTED],
]);

/** The pairs that are asked for. All are counted, and only as many looked at as an answer holds and as were judged. */
export async function contradictionsIn(
  codings: CodedStatements,
  judgements: Judgements,
  { over, within, status }: ContradictionArguments,
) {
  const turn = inTurns(NARROW.contradictions);
  const days = within ?? null;
  const idOf = (place: number): string => codings.documents[codings.document[place] as number] ?? "";
  const statusOf = ({ positive, negative }: Opposed): Status =>
    STATUS.get(verdictOf(judgements.get(pairOf(idOf(positive), idOf(negative))) ?? [])) ??
    ContradictionStatus.CANDIDATE;
  const wanted = new Set<Status>(status ?? Object.values(ContradictionStatus));

  let [pairs, possible] = [0, 0];
  for (const { pairs: opposed } of mattersOf(codings, days)) {
    await turn();
    pairs += opposed.count();
    possible += opposed.possible();
  }
  const pairsOf = async (keeps?: (place: number) => boolean): Promise<Found[]> => {
    const found: Found[] = [];
    for (const matter of mattersOf(codings, days, keeps))
      for (const opposed of matter.pairs) {
        await turn();
        found.push({ matter, opposed, status: statusOf(opposed) });
      }
    return found;
  };
  const ids = new Set([...judgements.keys()].flatMap((pair) => pair.split("\n")));
  const isOfJudged = codings.documents.map((id) => ids.has(id));
  const judged = (await pairsOf((place) => isOfJudged[codings.document[place] as number] === true)).filter(
    ({ status }) => status !== ContradictionStatus.CANDIDATE,
  );
  const isOfCandidates = wanted.has(ContradictionStatus.CANDIDATE);
  const isWanted = ({ status }: Found) => wanted.has(status);
  const count = judged.filter(isWanted).length + (isOfCandidates ? pairs - judged.length : 0);
  if (count > MOST_PAIRS)
    throw tooExpensive(`There are ${count} such pairs, and an answer holds ${MOST_PAIRS}. ${NARROW.contradictions}`);
  const found = (isOfCandidates ? await pairsOf() : judged).filter(isWanted);
  return {
    straddling: possible - pairs,
    method: methodOf(codings.length, over === NetworkOver.TARGET, days),
    pairs: found.map((one) => shown(codings, one)).sort(byWeight),
  };
}

interface Found {
  readonly matter: Matter;
  readonly opposed: Opposed;
  readonly status: Status;
}

/** A pair as Cypher gets it, to be shown with its actors and statements; the one that was made first stands first. */
function shown(codings: CodedStatements, { matter, opposed, status }: Found) {
  const { earliest, latest, value, document, documents, actors } = codings;
  const [one, other] = [opposed.positive, opposed.negative]
    .map((place) => ({
      statement: documents[document[place] as number] ?? "",
      value: value[place] as number,
      earliest: earliest[place] as number,
      latest: latest[place] as number,
    }))
    .sort(
      (one, other) =>
        one.earliest - other.earliest || one.latest - other.latest || (one.statement < other.statement ? -1 : 1),
    ) as [Half, Half];
  const isOpen = one.earliest === dayNumber(FIRST_DAY) || Math.max(one.latest, other.latest) === dayNumber(LAST_DAY);
  return {
    ...{ holder: actors[matter.actor] ?? "", target: matter.target, issue: matter.issue, status },
    ...{ earlier: one.statement, later: other.statement, earlierValue: one.value, laterValue: other.value },
    apart: isOpen ? null : Math.max(other.latest - one.earliest, one.latest - other.earliest),
  };
}

interface Half {
  readonly statement: string;
  readonly value: number;
  readonly earliest: number;
  readonly latest: number;
}

type Shown = ReturnType<typeof shown>;

const distance = ({ earlierValue, laterValue }: Shown): number => Math.abs(earlierValue - laterValue);

/** Those first that say the contrary most plainly, and of these the nearest in time. */
const byWeight = (one: Shown, other: Shown): number =>
  distance(other) - distance(one) ||
  (one.apart ?? Number.MAX_SAFE_INTEGER) - (other.apart ?? Number.MAX_SAFE_INTEGER) ||
  (placeOf(one) < placeOf(other) ? -1 : 1);

const placeOf = ({ holder, target, issue, earlier, later }: Shown): string =>
  [holder, target, issue, earlier, later].join("\n");

function methodOf(statements: number, isToward: boolean, days: number | null): string {
  const what = isToward
    ? "stance of opposite sign toward the same actor, on the same issue or where one is on none"
    : "agreement of opposite sign with the same issue";
  const when = days === null ? "whenever they were made" : `both surely made within ${days} days`;
  return `Pairs of statements of one actor with ${what}, ${when}, among ${statements} coded statements.`;
}
