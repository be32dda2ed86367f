import { medianOf } from "../domain/median.js";
import type { Survivor } from "../graph/survivors.js";
import type { Created } from "./batch.js";
import type { DraftedCoding, DraftedStatement } from "./drafted.js";
import { isOnlyIfAsked, isRecast } from "./rows.js";

/** Two actors between whom a position is kept. */
export interface Pair {
  readonly holder: string;
  readonly target: string;
}

/** What the statements of a pair amount to that may have been made from one year on and until another. */
interface Sum {
  readonly since: string;
  readonly until: string;
  readonly onlyIfAsked: boolean;
  statements: number;
  /** How many statements have each value from -2 to 2. */
  readonly stances: Counts;
  readonly agreements: Counts;
  first: string;
  last: string;
}

type Counts = [number, number, number, number, number];

/** Undefined where only the graph can tell. */
type Summed = Sum[] | undefined;

/** What is kept of pairs, as `cypher/write/positions.cypher` would sum it up. */
export interface KeptSums {
  readonly sums: readonly (Pair & Sum)[];
  readonly positions: readonly ReturnType<typeof positionOf>[];
  /** Pairs that have to be summed up from the graph. */
  readonly others: readonly Pair[];
}

/** So many sums are kept in memory. */
const MOST_SUMS = 200_000;

/** Sums up what new statements amount to between actors while they are written, so that nobody has to read them again. */
export class Sums {
  readonly #pairs = new Map<string, Map<string, Summed>>();
  #count = 0;

  /** There are more than are kept: all pairs have to be summed up from the graph. */
  get areTooMany(): boolean {
    return this.#count > MOST_SUMS;
  }

  get holders(): string[] {
    return [...this.#pairs.keys()];
  }

  /** Adds what a batch of rows has created. */
  addAll({ statements, codings }: Created, survivor: Survivor): void {
    const isNew = new Set(statements);
    const ofRow = new Map<DraftedStatement, DraftedCoding[]>();
    for (const [row, coding] of codings) ofRow.set(row, [...(ofRow.get(row) ?? []), coding]);
    for (const [row, created] of ofRow) this.add(row, created, isNew.has(row), survivor);
  }

  /** Adds new codings of one row, `isNew` if its statement is new too. */
  add(row: DraftedStatement, codings: readonly DraftedCoding[], isNew: boolean, survivor: Survivor): void {
    if (this.areTooMany) return;
    const isWhole = isNew && !isRecast(row, survivor);
    for (const [target, toward] of byTarget(codings, survivor))
      for (const [holder, askings] of holdersOf(row, survivor))
        if (!isWhole) this.#forget(holder, target);
        else for (const onlyIfAsked of askings) this.#sumUp(holder, target, row, toward, onlyIfAsked);
    if (this.areTooMany) this.#pairs.clear();
  }

  /** What is kept of some of the holders, of whom no earlier statement counts. */
  of(holders: readonly string[]): KeptSums {
    const [sums, positions, others] = [[] as (Pair & Sum)[], [] as ReturnType<typeof positionOf>[], [] as Pair[]];
    for (const holder of holders)
      for (const [target, summed] of this.#pairs.get(holder) ?? []) {
        if (summed === undefined) {
          others.push({ holder, target });
          continue;
        }
        for (const sum of summed) sums.push({ holder, target, ...sum });
        const counted = summed.filter(({ onlyIfAsked }) => !onlyIfAsked);
        if (counted.length > 0) positions.push(positionOf(holder, target, counted));
      }
    return { sums, positions, others };
  }

  /** As `of`, holder by holder; what it gives is not kept here any longer. */
  *take(): Generator<KeptSums> {
    for (const [holder, targets] of this.#pairs) {
      const kept = this.of([holder]);
      yield kept;
      for (const { target } of kept.sums) targets.delete(target);
      if (kept.others.length === 0) this.#pairs.delete(holder);
    }
  }

  /** All pairs of some of the holders. */
  pairsOf = (holders: readonly string[]): Pair[] =>
    holders.flatMap((holder) => [...(this.#pairs.get(holder)?.keys() ?? [])].map((target) => ({ holder, target })));

  #ofHolder(holder: string): Map<string, Summed> {
    const known = this.#pairs.get(holder) ?? new Map<string, Summed>();
    this.#pairs.set(holder, known);
    return known;
  }

  #forget(holder: string, target: string): void {
    const targets = this.#ofHolder(holder);
    if (!targets.has(target)) this.#count++;
    targets.set(target, undefined);
  }

  #sumUp(
    holder: string,
    target: string,
    { said }: DraftedStatement,
    codings: readonly DraftedCoding[],
    onlyIfAsked: boolean,
  ): void {
    const targets = this.#ofHolder(holder);
    if (targets.has(target) && targets.get(target) === undefined) return;
    const summed = targets.get(target) ?? [];
    targets.set(target, summed);
    const [since, until] = [yearOf(said.earliest), yearOf(said.latest)];
    let sum = summed.find((one) => one.since === since && one.until === until && one.onlyIfAsked === onlyIfAsked);
    if (!sum) {
      const { earliest: first, latest: last } = said;
      sum = { since, until, onlyIfAsked, statements: 0, stances: noCounts(), agreements: noCounts(), first, last };
      summed.push(sum);
      this.#count++;
    }
    sum.statements++;
    if (said.earliest < sum.first) sum.first = said.earliest;
    if (said.latest > sum.last) sum.last = said.latest;
    countIn(sum.stances, middleOf(codings, "stance"));
    countIn(sum.agreements, middleOf(codings, "agreement"));
  }
}

/** Readings that count toward somebody: those of whom the words name or mean by a pronoun. */
function byTarget(codings: readonly DraftedCoding[], survivor: Survivor): Map<string, DraftedCoding[]> {
  const found = new Map<string, DraftedCoding[]>();
  for (const coding of codings) {
    const { toward } = coding;
    if (!toward || (toward.basis !== "NAMED" && toward.basis !== "PRONOUN")) continue;
    const target = survivor(toward.actor.id);
    const others = found.get(target);
    if (others) others.push(coding);
    else found.set(target, [coding]);
  }
  return found;
}

/** For whom a row speaks, and whether that counts always, only if asked for, or in both ways. */
function holdersOf({ onBehalfOf }: DraftedStatement, survivor: Survivor): Map<string, Set<boolean>> {
  const found = new Map<string, Set<boolean>>();
  for (const represented of onBehalfOf) {
    const holder = survivor(represented.actor.id);
    found.set(holder, (found.get(holder) ?? new Set()).add(isOnlyIfAsked(represented)));
  }
  return found;
}

/** The median of what the coders gave of one sort. */
const middleOf = (codings: readonly DraftedCoding[], what: "stance" | "agreement"): number | undefined =>
  medianOf(codings.flatMap(({ props }) => (props[what] as number | undefined) ?? []));

const noCounts = (): Counts => [0, 0, 0, 0, 0];

function countIn(counts: Counts, value: number | undefined): void {
  if (value !== undefined) counts[value + 2] = (counts[value + 2] ?? 0) + 1;
}

function positionOf(holder: string, target: string, sums: readonly Sum[]) {
  const means = (what: "stances" | "agreements"): number | undefined => {
    let [scored, total] = [0, 0];
    for (const { [what]: counts } of sums)
      for (const [at, count] of counts.entries()) {
        scored += count;
        total += (at - 2) * count;
      }
    return scored === 0 ? undefined : total / scored;
  };
  return {
    holder,
    target,
    key: `${holder}|${target}`,
    statements: sums.reduce((total, { statements }) => total + statements, 0),
    first: sums.map(({ first }) => first).sort()[0],
    last: sums
      .map(({ last }) => last)
      .sort()
      .at(-1),
    stance: means("stances"),
    agreement: means("agreements"),
  };
}

/** Years are few; each is one text, however many sums name it. */
const years = new Map<string, string>();

function yearOf(day: string): string {
  const year = day.slice(0, 4);
  const known = years.get(year);
  if (known !== undefined) return known;
  years.set(year, year);
  return year;
}
