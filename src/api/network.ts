import type { Given } from "../graph/mapping.js";
import { dayOf } from "../network/codings.js";
import { egoNetwork } from "../network/ego.js";
import { standings } from "../network/measures.js";
import { methodOf } from "../network/method.js";
import { isOneMode, type Network } from "../network/network.js";
import type { Tie } from "../network/one-mode.js";
import type { IssueLevel } from "../network/taxonomy.js";
import { Refusal } from "../refusal.js";
import { isReadingSought } from "./counting.js";
import { NetworkKind } from "./enums.js";
import { tooExpensive } from "./errors.js";
import { NARROW } from "./narrowing.js";
import { isToward, type NetworkArguments } from "./network-arguments.js";
import { type Before, holdersNamed } from "./network-feed.js";
import { inTime } from "./turns.js";

/** So many ties an answer holds, and so many with their statements: more is nothing that anybody reads. */
const MOST_TIES = 5_000;
const MOST_OPENED = 250;

/** How many ties an answer holds that shows these fields of a network. */
export const mostTies = (asked: ReadonlySet<string>): number =>
  OPENED.some((field) => asked.has(field)) ? MOST_OPENED : MOST_TIES;

/** Fields of a tie for which the statements behind it are looked up. */
const OPENED = ["edges/statements", "edges/first", "edges/last"];

/** The file that lists the statements behind a tie: those that count for its actors on its issues, or toward its targets. */
export function statementsBehind(given: Given): string {
  if (given.kind === NetworkKind.JOINT) return "edge.statements-joint";
  const isTowardActors = isToward(given as unknown as NetworkArguments);
  if (given.values != null)
    return isTowardActors ? "edge.statements-valued-toward" : "edge.statements-valued-on-issues";
  if (isReadingSought(given.filter))
    return isTowardActors ? "edge.statements-sought-toward" : "edge.statements-sought-on-issues";
  // Those of one actor on one thing come in the order of an index, so that only a page of them is read.
  const { kind, issueLevel } = given as unknown as Partial<NetworkArguments>;
  if ((!kind || !isOneMode({ kind })) && issueLevel == null)
    return isTowardActors ? "edge.statements-toward" : "edge.statements-on-issue";
  return isTowardActors ? "edge.statements-toward-several" : "edge.statements-on-issues";
}

/** The days of the statements behind a tie. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A network as Cypher gets it, to be shown with its actors, issues and statements; `among` tells the method of its window. */
export function shownNetwork(
  whole: Network,
  wanted: NetworkArguments,
  asked: ReadonlySet<string>,
  { ego, level }: Before,
  days: Days,
  among: readonly string[] = [],
) {
  const network = ego ? egoNetwork(whole, ego, wanted.distance) : whole;
  const ties = fewEnough(network.ties(), mostTies(asked));
  if (asked.has("nodes/community") && ties.some(({ weight }) => weight < 0))
    throw new Refusal(
      '"community" is worked out of ties of positive weight, and this network has some below 0. Ask for CONGRUENCE, or leave "community" out.',
    );
  const hasDays = asked.has("edges/first") || asked.has("edges/last");
  const isOpened = asked.has("edges/statements");
  const isJoint = wanted.kind === NetworkKind.JOINT;
  const opened = isOpened && !isJoint ? behind(network, wanted, level) : undefined;
  const further = (tie: Tie) => ({
    ...{ ...days, voice: wanted.voice, ...opened?.of(tie) },
    ...(isOpened && isJoint && { statements: network.madeOf(tie).issues }),
    ...(hasDays && daysOf(network.spanOf(tie))),
  });
  return {
    kind: wanted.kind,
    counted: network.counted,
    method: methodOf(network, { ...wanted, ego: ego?.label }, among),
    nodes: shownNodes(network, ties, asked, wanted.seed),
    edges: shownTies(network, ties, !isOneMode(wanted), further),
    ...(opened && { spoken: opened.spoken }),
  };
}

const daysOf = ({ first, last }: { first: number; last: number }) => ({ first: dayOf(first), last: dayOf(last) });

/**
 * Whose statements stand behind a tie, and on what, by its place in one list: all the issues that count as those of the tie, and where only
 * some values count, which count as one.
 */
function behind({ madeOf }: Network, wanted: NetworkArguments, level: IssueLevel | undefined) {
  const spoken: string[] = [];
  const placeOf = new Map<string, number>();
  const place = (end: string): number => {
    const at = placeOf.get(end) ?? spoken.push(end) - 1;
    placeOf.set(end, at);
    return at;
  };
  const { values } = wanted;
  const asked = holdersNamed(wanted as unknown as Given) != null;
  const of = (tie: Tie) => {
    const { actors, issues } = madeOf(tie);
    const on = issues.map((issue) => (level ? level.narrower(issue) : [issue]).map(place));
    return { holders: actors, asked, ...(values ? { on, values } : { at: [...new Set(on.flat())] }) };
  };
  return { spoken, of };
}

/** Those that have a tie, the most active first. */
function shownNodes({ nodes, isDirected }: Network, ties: readonly Tie[], fields: ReadonlySet<string>, seed: number) {
  const asked = new Set((["betweenness", "community"] as const).filter((measure) => fields.has(`nodes/${measure}`)));
  return [...standings(ties, { isDirected, seed, asked })]
    .flatMap(([at, { betweenness = null, community = null, ...standing }]) =>
      nodes.slice(at, at + 1).map(({ id, is, activity }) => ({
        ...{ id, actor: is === "ACTOR" ? id : null, issue: is === "ISSUE" ? id : null, activity },
        ...{ ...standing, betweenness, community },
      })),
    )
    .sort((one, other) => other.activity - one.activity || (one.id < other.id ? -1 : 1));
}

/** Ties by the ids of their ends, the heaviest first; where neither end comes before the other, in the order of their ids. */
function shownTies(
  { nodes }: Network,
  ties: readonly Tie[],
  hasOrder: boolean,
  further: (tie: Tie) => Record<string, unknown> = () => ({}),
) {
  const idOf = (at: number): string => nodes[at]?.id ?? "";
  return ties
    .map((tie) => {
      const { source, target, weight, n } = tie;
      const [one, other] = [idOf(source), idOf(target)];
      const isTurned = !hasOrder && other < one;
      return { source: isTurned ? other : one, target: isTurned ? one : other, weight, n, ...further(tie) };
    })
    .sort(
      (one, other) =>
        other.weight - one.weight ||
        other.n - one.n ||
        (`${one.source}|${one.target}` < `${other.source}|${other.target}` ? -1 : 1),
    );
}

/** So many ties are worked out before it is looked whether there is time for more. */
const TIES_AT_A_TIME = 1_000;

/** All ties, where they are few enough to be read; of more, only the heaviest are held. */
export function fewEnough(all: Iterable<Tie>, most: number): Tie[] {
  const ties: Tie[] = [];
  let count = 0;
  const check = inTime(NARROW.network);
  const weigh = ({ weight }: Tie): number => Math.abs(weight);
  const byWeight = () => ties.sort((one, other) => weigh(other) - weigh(one));
  for (const tie of all) {
    ties.push(tie);
    if (count++ % TIES_AT_A_TIME === 0) check();
    if (ties.length > 4 * most) byWeight().length = most + 1;
  }
  if (count <= most) return ties;
  const [next] = byWeight().slice(most);
  const fitting = ties.findLast((tie) => weigh(tie) > (next ? weigh(next) : 0));
  const advice = fitting ? `With "minWeight: ${weigh(fitting)}" it fits` : "So many of them weigh the same";
  throw tooExpensive(
    `This network has ${count} ties, and an answer holds ${most}${most === MOST_OPENED ? " with their statements or days" : ""}. ${advice}; a filter makes it smaller too.`,
  );
}
