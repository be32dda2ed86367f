import { type AffiliationNormalisation, affiliations } from "./affiliation.js";
import { type Cells, cellsOf, columnsOfBoth, statementsOf, statementsOn, transposed } from "./cells.js";
import type { CodedStatements } from "./codings.js";
import { countedOnce, type Duplicates } from "./duplicates.js";
import { type OneMode, type OneModeNormalisation, type Tie, tiesOf } from "./one-mode.js";
import { positions } from "./positions.js";
import { type Span, spansOf } from "./spans.js";

/** Which network is wanted of coded statements. */
export interface NetworkWanted {
  readonly kind: "AFFILIATION" | OneMode | "POSITION";
  /** What is tied to one another in networks of one kind of node: those who speak, or what they speak on. */
  readonly level: "ACTOR" | "ISSUE";
  /** What statements are on: issues, or the actors that they are toward. */
  readonly over: "ISSUE" | "TARGET";
  /** Whether affiliations weigh by their values, agreeing minus disagreeing. */
  readonly signed: boolean;
  readonly normalise: OneModeNormalisation | AffiliationNormalisation;
  readonly duplicates: Duplicates;
  /** Ties that weigh less, whatever their sign, and those of fewer statements are left out. */
  readonly minWeight: number;
  readonly minStatements: number;
}

/** An actor or an issue. */
export interface NetworkNode {
  readonly id: string;
  readonly is: "ACTOR" | "ISSUE";
  /** How many statements count for it. */
  readonly activity: number;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  /** Whether a tie leads from its source to its target, and not both ways. */
  readonly isDirected: boolean;
  /** The ties, worked out one after the other, between nodes by their places. */
  readonly ties: () => Generator<Tie>;
  /** How many statements count, once the duplicates among them are left out. */
  readonly counted: number;
  /** Whose statements make a tie, and on what, by their ids. */
  readonly madeOf: (tie: Pick<Tie, "source" | "target">) => Behind;
  /** Between which days these statements were made. */
  readonly spanOf: (tie: Pick<Tie, "source" | "target">) => Span;
}

/** The actors whose statements make a tie, and the issues, or actors spoken of, that these are on. */
export interface Behind {
  readonly actors: readonly string[];
  readonly issues: readonly string[];
}

/** Whether a network ties those of one kind to one another, by pairs of statements, and not actors to what they speak of. */
export const isOneMode = ({ kind }: Pick<NetworkWanted, "kind">): boolean =>
  kind !== "AFFILIATION" && kind !== "POSITION";

/** A network of the coded statements in these places; `weigh` tells what those weigh that count, where that is not 1. */
export function networkOf(
  codings: CodedStatements,
  chosen: Int32Array,
  wanted: NetworkWanted,
  weigh?: (counted: Int32Array) => Float64Array,
): Network {
  const once = countedOnce(codings, chosen, wanted.duplicates);
  const weights = weigh?.(once);
  // What weighs nothing is not there.
  const counted = weights ? once.filter((_, at) => weights[at] !== 0) : once;
  const cells = cellsOf(
    codings,
    counted,
    weights?.filter((weight) => weight !== 0),
  );
  const built = isOneMode(wanted) ? amongRows(codings, cells, wanted) : acrossSides(codings, cells, wanted);
  const span = spansOf(codings, counted);
  return {
    ...built,
    ties: () => heavyEnough(built.ties(), wanted),
    counted: counted.length,
    spanOf: (tie) => span(built.madeOf(tie)),
  };
}

function* heavyEnough(ties: Iterable<Tie>, { minWeight, minStatements }: NetworkWanted): Generator<Tie> {
  for (const tie of ties) if (Math.abs(tie.weight) >= minWeight && tie.n >= minStatements) yield tie;
}

type Built = Omit<Network, "counted" | "spanOf">;

/** Actors tied by what they speak on, or what they speak on by them. */
function amongRows({ actors, issues }: CodedStatements, cells: Cells, wanted: NetworkWanted): Built {
  const { kind, level, over, normalise } = wanted;
  const rows = level === "ACTOR" ? cells : transposed(cells);
  const is = level === "ISSUE" && over === "ISSUE" ? "ISSUE" : "ACTOR";
  return {
    nodes: nodesOf(level === "ACTOR" ? actors : issues, is, statementsOf(rows)),
    ties: () => tiesOf(rows, kind as OneMode, normalise as OneModeNormalisation),
    isDirected: false,
    madeOf({ source, target }) {
      const [ends, shared] = level === "ACTOR" ? [actors, issues] : [issues, actors];
      const both = [ends[source] ?? "", ends[target] ?? ""];
      const common = columnsOfBoth(rows, source, target).map((at) => shared[at] ?? "");
      return level === "ACTOR" ? { actors: both, issues: common } : { actors: common, issues: both };
    },
  };
}

/** Actors tied to what they speak on. Whoever speaks and whoever it is toward are actors, and mostly the same ones. */
function acrossSides({ actors, issues }: CodedStatements, cells: Cells, wanted: NetworkWanted): Built {
  const { kind, over, signed, normalise } = wanted;
  const isDirected = over === "TARGET" || kind === "POSITION";
  const placeOf = new Map(isDirected ? actors.map((id, at) => [id, at]) : []);
  const others: number[] = [];
  const places = issues.map((id, at) => placeOf.get(id) ?? actors.length + others.push(at) - 1);
  const said = statementsOf(cells);
  const spokenOf = statementsOn(cells);
  const nodes = [
    ...nodesOf(actors, "ACTOR", said),
    // Who only is spoken of does not speak.
    ...others.map((at) => ({
      id: issues[at] ?? "",
      is: isDirected ? ("ACTOR" as const) : ("ISSUE" as const),
      activity: isDirected ? 0 : (spokenOf[at] ?? 0),
    })),
  ];
  return {
    nodes,
    *ties() {
      const found =
        kind === "POSITION" ? positions(cells) : affiliations(cells, signed, normalise as AffiliationNormalisation);
      for (const tie of found) yield { ...tie, target: places[tie.target] ?? 0 };
    },
    isDirected,
    madeOf: ({ source, target }) => ({ actors: [nodes[source]?.id ?? ""], issues: [nodes[target]?.id ?? ""] }),
  };
}

const nodesOf = (ids: readonly string[], is: NetworkNode["is"], activity: Float64Array): NetworkNode[] =>
  ids.map((id, at) => ({ id, is, activity: activity[at] ?? 0 }));
