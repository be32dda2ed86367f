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

/** @param {Row} statement */
const holdersOf = ({ parts: { onBehalfOf = [], saidBy = [] } }) => [
  ...onBehalfOf.map(({ actor, basis }) => ({ voice: "REPRESENTED", holder: String(actor), basis: String(basis) })),
  ...saidBy.map(({ actor }) => ({ voice: "SPEAKER", holder: String(actor), basis: undefined })),
];

/** Sums up positions between actors, as `cypher/write/positions.cypher` does. */
export class Positions {
  /** By holder and target, then by statement. @type {Map<string, Map<string, Takes[]>>} */
  #pairs = new Map();

  /** @param {Takes} takes */
  add(takes) {
    if (!takes.target || takes.voice !== "REPRESENTED" || takes.onlyIfAsked || takes.targetBasis === "IMPLIED") return;
    const key = `${takes.holder}|${takes.target}`;
    const pair = this.#pairs.get(key) ?? new Map();
    this.#pairs.set(key, pair);
    pair.set(takes.statement, [...(pair.get(takes.statement) ?? []), takes]);
  }

  all() {
    return [...this.#pairs].map(([key, statements]) => {
      const counted = [...statements.values()].map((all) => {
        const adjudicated = all.filter(({ method }) => method === "ADJUDICATED");
        return adjudicated.length > 0 ? adjudicated : all;
      });
      const one = counted.map(([takes]) => /** @type {Takes} */ (takes));
      return {
        holder: one[0]?.holder,
        target: one[0]?.target,
        key,
        statements: counted.length,
        stance: mean(counted.map((all) => middle(all.map(({ stance }) => stance)))),
        agreement: mean(counted.map((all) => middle(all.map(({ agreement }) => agreement)))),
        first: one.map(({ earliest }) => earliest).reduce((a, b) => (a < b ? a : b)),
        last: one.map(({ latest }) => latest).reduce((a, b) => (a > b ? a : b)),
      };
    });
  }
}

/** The median of what readers found, nearer 0 where two are in the middle. @param {(number | undefined)[]} values */
function middle(values) {
  const sorted = /** @type {number[]} */ (values.filter((value) => value !== undefined)).sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) return undefined;
  return low * high < 0 ? 0 : Math.abs(low) < Math.abs(high) ? low : high;
}

/** @param {(number | undefined)[]} values */
function mean(values) {
  const given = /** @type {number[]} */ (values.filter((value) => value !== undefined));
  return given.length === 0 ? undefined : given.reduce((sum, value) => sum + value, 0) / given.length;
}
