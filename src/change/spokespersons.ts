/** An office that a speaker held on the day of a statement. */
interface Office {
  readonly tenure: string;
  readonly title: string;
  /** The state or institution where it is. */
  readonly at: string | null;
}

/** Who made a statement, and in which offices: none where none is known, several where its date is uncertain. */
export type Voices = readonly { readonly speaker: string; readonly offices: readonly Office[] }[];

/** Statements on behalf of one actor that were made by the same voices in the same period. */
export interface Speeches {
  /** The number of the period, counted from the beginning of the year 0; null where dates reach over several. */
  readonly period: number | null;
  readonly voices: Voices;
  readonly number: number;
}

/** What was said in one office, or in none that is known. */
interface OfficeShare {
  readonly title: string | null;
  readonly at: string | null;
  readonly statementCount: number;
}

/** What one speaker said in one office, or in none that is known. */
interface Spoken {
  readonly speaker: string;
  readonly tenure: string | null;
  readonly statementCount: number;
}

export interface SpokenFor {
  readonly statementCount: number;
  /** What the statements of all offices come to beyond that: some were made in several. */
  readonly repeated: number;
  readonly offices: readonly OfficeShare[];
  readonly periods: readonly { period: number; statementCount: number; spokespersons: readonly Spoken[] }[];
  readonly inNoPeriod: number;
}

/** Who speaks for an actor: in which offices, and period by period, from the first with a statement to the last. */
export function spokenFor(speeches: readonly Speeches[]): SpokenFor {
  const statementCount = sumOf(speeches);
  const offices = tallied(speeches, officesOf);
  const found = new Map<number, Speeches[]>();
  const inNoPeriod: Speeches[] = [];
  for (const speech of speeches) {
    if (speech.period === null) inNoPeriod.push(speech);
    else found.set(speech.period, [...(found.get(speech.period) ?? []), speech]);
  }
  return {
    statementCount,
    repeated: sumOf(offices.map(({ statementCount }) => ({ number: statementCount }))) - statementCount,
    offices,
    periods: withoutGaps([...found.keys()]).map((period) => {
      const within = found.get(period) ?? [];
      return { period, statementCount: sumOf(within), spokespersons: tallied(within, spokespersonsOf) };
    }),
    inNoPeriod: sumOf(inNoPeriod),
  };
}

const officesOf = ({ voices }: Speeches): Omit<OfficeShare, "statementCount">[] =>
  voices.flatMap(({ offices }): Omit<OfficeShare, "statementCount">[] =>
    offices.length > 0 ? offices.map(({ title, at }) => ({ title, at })) : [{ title: null, at: null }],
  );

const spokespersonsOf = ({ voices }: Speeches): Omit<Spoken, "statementCount">[] =>
  voices.flatMap(({ speaker, offices }): Omit<Spoken, "statementCount">[] =>
    offices.length > 0 ? offices.map(({ tenure }) => ({ speaker, tenure })) : [{ speaker, tenure: null }],
  );

const sumOf = (counted: readonly { readonly number: number }[]): number =>
  counted.reduce((sum, { number }) => sum + number, 0);

/** How many statements there are of each sort, the most frequent first; one of several speakers may be of one sort only once. */
function tallied<Sort extends object>(speeches: readonly Speeches[], sortsOf: (speech: Speeches) => readonly Sort[]) {
  const counts = new Map<string, Sort & { statementCount: number }>();
  for (const speech of speeches) {
    const sorts = new Map(sortsOf(speech).map((sort) => [JSON.stringify(sort), sort]));
    for (const [key, sort] of sorts) {
      const known = counts.get(key)?.statementCount ?? 0;
      counts.set(key, { ...sort, statementCount: known + speech.number });
    }
  }
  return [...counts]
    .sort(
      ([one, { statementCount: more }], [other, { statementCount }]) => statementCount - more || (one < other ? -1 : 1),
    )
    .map(([, counted]) => counted);
}

function withoutGaps(periods: readonly number[]): number[] {
  const [first, last] = periods.reduce<[number, number]>(
    ([first, last], period) => [Math.min(first, period), Math.max(last, period)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return first <= last ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [];
}
