import { type Agreements, bestSplits } from "./camps.js";
import { type Cells, cellsOf } from "./cells.js";
import type { CodedStatements } from "./codings.js";
import { type OneModeNormalisation, oppositionsOf } from "./one-mode.js";
import { Chance } from "./random.js";
import { EPSILON } from "./rounding.js";

/** How far actors stand in two camps. */
export interface Polarisation {
  /** (congruence within camps + conflict between them) / (all congruence + all conflict): from 0 to 1. */
  readonly score: number;
  /** The splits that score so, a hundred at most, as the actors of either camp by their numbers. */
  readonly splits: readonly (readonly [readonly number[], readonly number[]])[];
  /** Whether no other split can score higher; otherwise the best that was found. */
  readonly isExact: boolean;
  /** The share of shuffles that score as high. */
  readonly shuffledAsHigh: number;
}

/** So often the values are shuffled. */
export const SHUFFLES = 999;

/**
 * The split into two camps that scores highest, and how often values that are shuffled within their issues score as
 * high. Null where nobody has an issue in common with another. `onShuffle` is awaited before each of the shuffles.
 */
export async function polarisationOf(
  codings: CodedStatements,
  chosen: Int32Array,
  normalisation: OneModeNormalisation,
  seed: number,
  onShuffle: () => Promise<void> | undefined = () => undefined,
): Promise<Polarisation | null> {
  const chance = new Chance(seed);
  const { actors, agreements, conflict, all } = agreementsOf(cellsOf(codings, chosen), normalisation);
  if (all === 0) return null;
  const { within, splits, isExact } = bestSplits(agreements, chance);
  const score = (conflict + within) / all;
  const shuffled = { ...codings, value: codings.value.slice() };
  const groups = placesByIssue(codings, chosen);
  let asHigh = 0;
  for (let round = 0; round < SHUFFLES; round++) {
    await onShuffle();
    for (const places of groups) {
      const values = places.map((at) => shuffled.value[at] ?? 0);
      chance.shuffle(values);
      for (const [at, place] of places.entries()) shuffled.value[place] = values[at] ?? 0;
    }
    const other = agreementsOf(cellsOf(shuffled, chosen), normalisation);
    const enough = score * other.all - other.conflict - EPSILON;
    if (bestSplits(other.agreements, chance, enough).within >= enough) asHigh++;
  }
  const named = (camp: number) => (split: Int8Array) => actors.filter((_, at) => split[at] === camp);
  return {
    score,
    splits: splits.map((split) => [named(1)(split), named(-1)(split)]),
    isExact,
    shuffledAsHigh: asHigh / SHUFFLES,
  };
}

/** By how much actors agree more than they disagree; of actors that share no issue with another, nothing. */
function agreementsOf(cells: Cells, normalisation: OneModeNormalisation) {
  const pairs = [...oppositionsOf(cells, normalisation)];
  const actors = [...new Set(pairs.flatMap(({ source, target }) => [source, target]))].sort(
    (one, other) => one - other,
  );
  const placeOf = new Map(actors.map((actor, at) => [actor, at]));
  const size = actors.length;
  const values = new Float64Array(size * size);
  let [congruence, conflict] = [0, 0];
  for (const pair of pairs) {
    congruence += pair.congruence;
    conflict += pair.conflict;
    const [row, column] = [placeOf.get(pair.source) ?? 0, placeOf.get(pair.target) ?? 0];
    for (const at of [row * size + column, column * size + row]) values[at] = pair.congruence - pair.conflict;
  }
  const agreements: Agreements = { size, values };
  return { actors, agreements, conflict, all: congruence + conflict };
}

function placesByIssue({ issue }: CodedStatements, chosen: Int32Array): number[][] {
  const groups = new Map<number, number[]>();
  for (const at of chosen) {
    const places = groups.get(issue[at] ?? 0);
    if (places) places.push(at);
    else groups.set(issue[at] ?? 0, [at]);
  }
  return [...groups.values()];
}
