import type { Feed, Given } from "../graph/mapping.js";
import { codedStatements } from "../network/coded-rows.js";
import { betweenness, communities, degrees, strengths } from "../network/measures.js";
import { methodOf } from "../network/method.js";
import { type Network, networkOf } from "../network/network.js";
import type { Tie } from "../network/one-mode.js";
import { Refusal } from "../refusal.js";
import { isReadingSought } from "./counting.js";
import { Duplicates, NetworkKind, NetworkLevel, NetworkOver, Voice } from "./enums.js";
import { tooExpensive } from "./errors.js";
import { checkNetwork, type NetworkArguments } from "./network-arguments.js";

/** More ties than these are no answer that anybody reads; of those with their statements, still fewer. */
const MOST_TIES = 5_000;
const MOST_OPENED = 250;

const wanted = (given: Given): NetworkArguments => given as unknown as NetworkArguments;

/** Whether statements are compared on the actors that they are toward. */
const isToward = ({ kind, over }: NetworkArguments): boolean =>
  kind === NetworkKind.POSITION || over === NetworkOver.TARGET;

/** Whether actors are tied to what they speak of, and not to one another. */
const isAcross = ({ kind }: NetworkArguments): boolean =>
  kind === NetworkKind.AFFILIATION || kind === NetworkKind.POSITION;

/** The file that lists the statements behind a tie: those of both ends that are on what both speak on. */
export function statementsBehind(given: Given): string {
  const asked = wanted(given);
  const [onIssues, toward] = isAcross(asked)
    ? ["edge.statements-on-issue", "edge.statements-toward"]
    : asked.level === NetworkLevel.ACTOR
      ? ["edge.statements-of-actors", "edge.statements-of-actors-toward"]
      : ["edge.statements-of-issues", "edge.statements-of-targets"];
  return isToward(asked) ? toward : onIssues;
}

/** What a network is made of: the statements of a path that count for an actor, on an issue or toward another actor. */
export const networkFeed = (path: (given: Given) => string): Feed => ({
  files(given) {
    const { filter, duplicates } = wanted(given);
    const printed = duplicates === Duplicates.DOCUMENT ? ["statement.first-printed"] : [];
    const isTowardActors = isToward(wanted(given));
    if (!isReadingSought(filter))
      return [path(given), ...printed, isTowardActors ? "statement.takes-toward" : "statement.takes-on-issues"];
    const takes = isTowardActors ? "coding.takes-toward" : "coding.takes-on-issues";
    return [path(given), "statement.readings-sought", ...printed, takes];
  },
  params(given) {
    const { filter, voice } = wanted(given);
    return { asked: (voice === Voice.SPEAKER ? filter?.speaker : filter?.onBehalfOf) != null };
  },
  shows(given) {
    const on = isToward(wanted(given)) ? "takes.target, takes.stance" : "takes.issue, takes.agreement";
    const document = wanted(given).duplicates === Duplicates.DOCUMENT ? ", source.id" : "";
    return `statement.id, takes.holder, ${on}, takes.method, takes.earliest, takes.latest${document}`;
  },
  async work(given, rows, asked) {
    const asIs = wanted(given);
    checkNetwork(asIs);
    const codings = await codedStatements(rows, asIs.values ?? null);
    const all = Int32Array.from({ length: codings.length }, (_, at) => at);
    return { network: shown(networkOf(codings, all, asIs), asIs, asked) };
  },
});

/** A network as Cypher gets it, to be shown with its actors, issues and statements. */
function shown(network: Network, wanted: NetworkArguments, asked: ReadonlySet<string>) {
  const ties = fewEnough(network.ties(), asked.has("edges/statements") ? MOST_OPENED : MOST_TIES);
  if (asked.has("nodes/community") && ties.some(({ weight }) => weight < 0))
    throw new Refusal(
      '"community" is worked out of ties of positive weight, and this network has some below 0. Ask for CONGRUENCE, or leave "community" out.',
    );
  return {
    kind: wanted.kind,
    counted: network.counted,
    method: methodOf(network, wanted),
    nodes: shownNodes(network, ties, asked, wanted.seed),
    edges: shownTies(network, ties, isAcross(wanted)).map((tie) => ({ ...tie, voice: wanted.voice })),
  };
}

/** Those that have a tie, the most active first. */
function shownNodes({ nodes, isDirected }: Network, ties: readonly Tie[], asked: ReadonlySet<string>, seed: number) {
  const strength = strengths(ties);
  const between = asked.has("nodes/betweenness") ? betweenness(ties, isDirected) : null;
  const community = asked.has("nodes/community") ? communities(ties, seed) : null;
  return [...degrees(ties)]
    .flatMap(([at, degree]) =>
      nodes.slice(at, at + 1).map(({ id, is, activity }) => ({
        ...{ id, actor: is === "ACTOR" ? id : null, issue: is === "ISSUE" ? id : null, activity, degree },
        ...{ strength: strength.get(at) ?? 0, betweenness: between?.get(at) ?? 0, community: community?.get(at) ?? 0 },
      })),
    )
    .sort((one, other) => other.activity - one.activity || (one.id < other.id ? -1 : 1));
}

/** Ties by the ids of their ends, the heaviest first; where neither end comes before the other, in the order of their ids. */
function shownTies({ nodes }: Network, ties: readonly Tie[], hasOrder: boolean) {
  const idOf = (at: number): string => nodes[at]?.id ?? "";
  return ties
    .map(({ source, target, weight, n }) => {
      const [one, other] = [idOf(source), idOf(target)];
      const isTurned = !hasOrder && other < one;
      return { source: isTurned ? other : one, target: isTurned ? one : other, weight, n };
    })
    .sort(
      (one, other) =>
        other.weight - one.weight ||
        other.n - one.n ||
        (`${one.source}|${one.target}` < `${other.source}|${other.target}` ? -1 : 1),
    );
}

/** All ties, where they are few enough to be read; of more, only the heaviest are held. */
function fewEnough(all: Iterable<Tie>, most: number): Tie[] {
  const ties: Tie[] = [];
  let count = 0;
  const weigh = ({ weight }: Tie): number => Math.abs(weight);
  const byWeight = () => ties.sort((one, other) => weigh(other) - weigh(one));
  for (const tie of all) {
    ties.push(tie);
    count++;
    if (ties.length > 4 * most) byWeight().length = most + 1;
  }
  if (count <= most) return ties;
  const [next] = byWeight().slice(most);
  const fitting = ties.findLast((tie) => weigh(tie) > (next ? weigh(next) : 0));
  const advice = fitting ? `With "minWeight: ${weigh(fitting)}" it fits` : "So many of them weigh the same";
  throw tooExpensive(
    `This network has ${count} ties, and an answer holds ${most}${most === MOST_OPENED ? " with their statements" : ""}. ${advice}; a filter makes it smaller too.`,
  );
}
