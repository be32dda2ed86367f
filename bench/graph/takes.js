/**
 * @typedef {import("../../dist/src/dossier/row.js").Row} Row
 * @typedef {{ [property: string]: any }} Takes
 */

/**
 * What statements amount to, worked out by a second program: `cypher/write/takes.cypher` says the same in Cypher.
 *
 * @param {readonly Row[]} rows those of one dossier @param {(id: string) => string} kindOf the kind of an actor
 * @returns {Takes[]}
 */
export function takesOf(rows, kindOf) {
  const statements = new Map(rows.filter(({ label }) => label === "Statement").map((row) => [row.id, row]));
  return rows
    .filter(({ label, props }) => label === "Coding" && !props.supersededAt && props.method !== "MACHINE")
    .flatMap(({ id: coding, props, parts }) => {
      const [reads, toward, on] = [parts.reads?.[0], parts.toward?.[0], parts.on?.[0]];
      const statement = statements.get(String(reads?.statement));
      if (!statement || statement.props.negated || (!toward && !on)) return [];
      const { earliest, latest, key } = statement.props;
      return holdersOf(statement).map(({ voice, holder, basis }) => ({
        statement: statement.id,
        voice,
        holder,
        basis,
        onlyIfAsked: kindOf(holder) === "UNNAMED" || basis === "ATTRIBUTED",
        target: toward?.actor,
        targetBasis: toward?.basis,
        issue: on?.issue,
        coder: reads?.coder,
        coding,
        method: props.method,
        act: props.act,
        stance: props.stance,
        agreement: props.agreement,
        earliest,
        latest,
        key,
      }));
    });
}

/** Toward whom statements are read, each pair once. @param {readonly Row[]} rows those of one dossier @returns {[statement: string, target: string][]} */
export function readTowardOf(rows) {
  /** @type {Map<string, [string, string]>} */
  const found = new Map();
  for (const { label, props, parts } of rows)
    if (label === "Coding" && !props.supersededAt)
      for (const { actor } of parts.toward ?? []) {
        const statement = String(parts.reads?.[0]?.statement);
        found.set(`${statement}|${actor}`, [statement, String(actor)]);
      }
  return [...found.values()];
}

/** @param {Row} statement */
const holdersOf = ({ parts: { onBehalfOf = [], saidBy = [] } }) => [
  ...onBehalfOf.map(({ actor, basis }) => ({ voice: "REPRESENTED", holder: String(actor), basis: String(basis) })),
  ...saidBy.map(({ actor }) => ({ voice: "SPEAKER", holder: String(actor), basis: undefined })),
];

/**
 * @typedef {{ holder: string, target: string, onlyIfAsked: boolean, since: string, until: string, statements: number, stances: number[], agreements: number[], first: string, last: string }} Sum
 */

/** Sums up positions between actors, as `cypher/write/positions.cypher` does. */
export class Positions {
  /** By holder, target, the years in which statements begin and end, and whether they count only if asked for. @type {Map<string, Sum>} */
  #sums = new Map();

  /** @param {readonly Takes[]} all what the statements of one dossier amount to, each of them whole */
  add(all) {
    /** @type {Map<string, Takes[]>} */
    const counted = new Map();
    for (const takes of all) {
      if (!takes.target || takes.voice !== "REPRESENTED" || takes.targetBasis === "IMPLIED") continue;
      const key = `${takes.statement}|${takes.holder}|${takes.target}`;
      const readings = counted.get(key);
      if (readings) readings.push(takes);
      else counted.set(key, [takes]);
    }
    for (const readings of counted.values()) this.#count(readings);
  }

  /** @param {readonly Takes[]} readings those of one statement, holder and target */
  #count(readings) {
    const { holder, target, onlyIfAsked, earliest, latest } = /** @type {Takes} */ (readings[0]);
    const [since, until] = [earliest.slice(0, 4), latest.slice(0, 4)];
    const key = [holder, target, since, until, onlyIfAsked].join("|");
    const sum = this.#sums.get(key) ?? { holder, target, onlyIfAsked, since, until, ...nothing() };
    this.#sums.set(key, sum);
    sum.statements++;
    const adjudicated = readings.filter(({ method }) => method === "ADJUDICATED");
    const heard = adjudicated.length > 0 ? adjudicated : readings;
    tally(sum.stances, middle(heard.map(({ stance }) => stance)));
    tally(sum.agreements, middle(heard.map(({ agreement }) => agreement)));
    if (earliest < sum.first) sum.first = earliest;
    if (latest > sum.last) sum.last = latest;
  }

  sums() {
    return this.#sums.values();
  }

  /** What each pair amounts to over all time, without what counts only if its holder is asked for. */
  *all() {
    /** @type {Map<string, Sum>} */
    const pairs = new Map();
    for (const sum of this.#sums.values()) {
      if (sum.onlyIfAsked) continue;
      const key = `${sum.holder}|${sum.target}`;
      const pair = pairs.get(key) ?? { ...sum, ...nothing() };
      pairs.set(key, pair);
      pair.statements += sum.statements;
      pair.stances = pair.stances.map((number, at) => number + (sum.stances[at] ?? 0));
      pair.agreements = pair.agreements.map((number, at) => number + (sum.agreements[at] ?? 0));
      if (sum.first < pair.first) pair.first = sum.first;
      if (sum.last > pair.last) pair.last = sum.last;
    }
    for (const [key, { stances, agreements, ...position }] of pairs)
      yield { ...position, key, stance: mean(stances), agreement: mean(agreements) };
  }
}

const nothing = () => ({ statements: 0, stances: [0, 0, 0, 0, 0], agreements: [0, 0, 0, 0, 0], first: "~", last: "" });

/** Counts a value from −2 to 2. @param {number[]} tallies @param {number | undefined} value */
function tally(tallies, value) {
  if (value !== undefined) tallies[value + 2] = (tallies[value + 2] ?? 0) + 1;
}

/** The median of what readers found, nearer 0 where two are in the middle. @param {(number | undefined)[]} values */
function middle(values) {
  const sorted = /** @type {number[]} */ (values.filter((value) => value !== undefined)).sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) return undefined;
  return low * high < 0 ? 0 : Math.abs(low) < Math.abs(high) ? low : high;
}

/** The mean of values counted from −2 to 2. @param {readonly number[]} tallies */
function mean(tallies) {
  const number = tallies.reduce((sum, one) => sum + one, 0);
  return number === 0 ? undefined : tallies.reduce((sum, one, at) => sum + one * (at - 2), 0) / number;
}
