import { places, sortedBy } from "./counting-sort.js";

/** One statement as it counts for one actor on one issue. */
export interface CodedStatement {
  readonly actor: string;
  readonly issue: string;
  /** Agreement with the issue, or stance toward it where it is an actor: −2 to 2. */
  readonly value: number;
  /** The first and the last day on which it may have been made. */
  readonly earliest: string;
  readonly latest: string;
  /** Where it is printed first; empty where nobody asks. */
  readonly document: string;
}

/** Coded statements, column by column, with a number in place of every id and of every day. */
export interface CodedStatements {
  readonly length: number;
  readonly actors: readonly string[];
  readonly issues: readonly string[];
  readonly documents: readonly string[];
  readonly actor: Int32Array;
  readonly issue: Int32Array;
  readonly value: Int8Array;
  /** Days since 1 January 1970. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly document: Int32Array;
}

/** The values of both scales, and the distance of its ends, by which a disagreement is measured. */
export const VALUES = [-2, -1, 0, 1, 2] as const;
export const RANGE = 4;

const MS_OF_A_DAY = 86_400_000;

/** A day in days since 1 January 1970. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS_OF_A_DAY;

/** The day of that number, as it is written. */
export const dayOf = (number: number): string => new Date(number * MS_OF_A_DAY).toISOString().slice(0, 10);

/** Gathers coded statements in columns that grow, so that a million of them take some twenty megabytes. */
export class CodingColumns {
  #length = 0;
  #columns = columnsOf(1_024);
  readonly #actors = new Numbers();
  readonly #issues = new Numbers();
  readonly #documents = new Numbers();
  readonly #days = new Map<string, number>();

  add({ actor, issue, value, earliest, latest, document }: CodedStatement): void {
    if (this.#length === this.#columns.actor.length) this.#grow();
    const at = this.#length++;
    this.#columns.actor[at] = this.#actors.of(actor);
    this.#columns.issue[at] = this.#issues.of(issue);
    this.#columns.document[at] = this.#documents.of(document);
    this.#columns.value[at] = value;
    this.#columns.earliest[at] = this.#day(earliest);
    this.#columns.latest[at] = this.#day(latest);
  }

  all(): CodedStatements {
    const { actor, issue, document, value, earliest, latest } = this.#columns;
    const length = this.#length;
    const filled = (column: Int32Array) => column.subarray(0, length);
    return {
      length,
      actors: this.#actors.ids,
      issues: this.#issues.ids,
      documents: this.#documents.ids,
      actor: filled(actor),
      issue: filled(issue),
      document: filled(document),
      value: value.subarray(0, length),
      earliest: filled(earliest),
      latest: filled(latest),
    };
  }

  #grow(): void {
    const larger = columnsOf(2 * this.#length);
    for (const name of Object.keys(larger) as (keyof typeof larger)[]) larger[name].set(this.#columns[name]);
    this.#columns = larger;
  }

  #day(day: string): number {
    let number = this.#days.get(day);
    if (number === undefined) {
      number = dayNumber(day);
      this.#days.set(day, number);
    }
    return number;
  }
}

/**
 * The same statements, numbered and ordered by what they say and not by how they were found, so that whatever is worked out of
 * them, by chance too, comes out the same.
 */
export function inOrder(codings: CodedStatements): CodedStatements {
  const byId = (ids: readonly string[]) =>
    ids.map((_, at) => at).sort((one, other) => ((ids[one] ?? "") < (ids[other] ?? "") ? -1 : 1));
  const numbered = renumbered(codings, byId(codings.actors), byId(codings.issues), byId(codings.documents));
  const { document, value, latest, earliest, actor, issue } = numbered;
  // The last that is sorted by tells first.
  let order = places(actor);
  for (const keys of [document, Int32Array.from(value), latest, earliest, actor, issue]) {
    const least = keys.reduce((least, key) => Math.min(least, key), 0);
    const shifted = Int32Array.from(keys, (key) => key - least);
    order = sortedBy(shifted, 1 + shifted.reduce((most, key) => Math.max(most, key), 0), order);
  }
  const sorted = (column: Int32Array): Int32Array => order.map((place) => column[place] as number);
  return {
    ...numbered,
    ...{ actor: sorted(actor), issue: sorted(issue), earliest: sorted(earliest), latest: sorted(latest) },
    document: sorted(document),
    value: Int8Array.from(order, (place) => value[place] as number),
  };
}

/** The same statements, with actors, issues and documents numbered in another order: each list has the present numbers, as they are to follow. */
export function renumbered(
  codings: CodedStatements,
  actorOrder: readonly number[],
  issueOrder: readonly number[],
  documentOrder: readonly number[] = codings.documents.map((_, at) => at),
): CodedStatements {
  const numbers = (order: readonly number[]): Int32Array => {
    const number = new Int32Array(order.length);
    for (const [at, old] of order.entries()) number[old] = at;
    return number;
  };
  const [actors, issues, documents] = [numbers(actorOrder), numbers(issueOrder), numbers(documentOrder)];
  return {
    ...codings,
    actors: actorOrder.map((at) => codings.actors[at] ?? ""),
    issues: issueOrder.map((at) => codings.issues[at] ?? ""),
    documents: documentOrder.map((at) => codings.documents[at] ?? ""),
    actor: codings.actor.map((actor) => actors[actor] as number),
    issue: codings.issue.map((issue) => issues[issue] as number),
    document: codings.document.map((document) => documents[document] as number),
  };
}

const columnsOf = (size: number) => ({
  actor: new Int32Array(size),
  issue: new Int32Array(size),
  document: new Int32Array(size),
  value: new Int8Array(size),
  earliest: new Int32Array(size),
  latest: new Int32Array(size),
});

/** Numbers ids in the order in which they are met. */
class Numbers {
  readonly ids: string[] = [];
  readonly #known = new Map<string, number>();

  of(id: string): number {
    let number = this.#known.get(id);
    if (number === undefined) {
      number = this.ids.length;
      this.#known.set(id, number);
      this.ids.push(id);
    }
    return number;
  }
}
