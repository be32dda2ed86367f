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

/**
 * @typedef {{ number: number, sum: number }} Sum
 * @typedef {{ holder: string, target: string, statements: number, stance: Sum, agreement: Sum, first: string, last: string }} Position
 */

/** Sums up positions between actors, as `cypher/write/positions.cypher` does. */
export class Positions {
  /** By holder and target. @type {Map<string, Position>} */
  #pairs = new Map();

  /** @param {readonly Takes[]} all what the statements of one dossier amount to, each of them whole */
  add(all) {
    /** @type {Map<string, Takes[]>} */
    const counted = new Map();
    for (const takes of all) {
      if (!takes.target || takes.voice !== "REPRESENTED" || takes.onlyIfAsked || takes.targetBasis === "IMPLIED")
        continue;
      const key = `${takes.statement}|${takes.holder}|${takes.target}`;
      const readings = counted.get(key);
      if (readings) readings.push(takes);
      else counted.set(key, [takes]);
    }
    for (const readings of counted.values()) this.#count(readings);
  }

  /** @param {readonly Takes[]} readings those of one statement, holder and target */
  #count(readings) {
    const { holder, target, earliest, latest } = /** @type {Takes} */ (readings[0]);
    const key = `${holder}|${target}`;
    const nothing = () => ({ number: 0, sum: 0 });
    const none = { holder, target, statements: 0, stance: nothing(), agreement: nothing(), first: "~", last: "" };
    const position = this.#pairs.get(key) ?? none;
    this.#pairs.set(key, position);
    position.statements++;
    const adjudicated = readings.filter(({ method }) => method === "ADJUDICATED");
    for (const property of /** @type {const} */ (["stance", "agreement"])) {
      const found = middle((adjudicated.length > 0 ? adjudicated : readings).map((takes) => takes[property]));
      if (found === undefined) continue;
      position[property].number++;
      position[property].sum += found;
    }
    if (earliest < position.first) position.first = earliest;
    if (latest > position.last) position.last = latest;
  }

  *all() {
    for (const [key, { stance, agreement, ...position }] of this.#pairs)
      yield { ...position, key, stance: mean(stance), agreement: mean(agreement) };
  }
}

/** The median of what readers found, nearer 0 where two are in the middle. @param {(number | undefined)[]} values */
function middle(values) {
  const sorted = /** @type {number[]} */ (values.filter((value) => value !== undefined)).sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) return undefined;
  return low * high < 0 ? 0 : Math.abs(low) < Math.abs(high) ? low : high;
}

/** @param {Sum} sum */
const mean = ({ number, sum }) => (number === 0 ? undefined : sum / number);
