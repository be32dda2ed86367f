/** @typedef {import("../../dist/src/dossier/row.js").Row} Row */

/**
 * Whose the promises are that are read in statements, worked out by a second program: `cypher/write/takes.cypher` says the
 * same in Cypher.
 *
 * @param {readonly Row[]} rows those of one dossier
 */
export function promisesOf(rows) {
  const statements = new Map(rows.filter(({ label }) => label === "Statement").map((row) => [row.id, row]));
  const current = rows.filter(
    ({ label, props }) => label === "Coding" && !props.supersededAt && props.method !== "MACHINE",
  );
  /** @type {Map<string, Row[]>} */
  const decided = new Map();
  for (const row of current)
    if (row.props.method === "ADJUDICATED") decided.set(readOf(row), [...(decided.get(readOf(row)) ?? []), row]);
  return current.filter(isPromise).flatMap(({ id: coding, parts }) => {
    const statement = statements.get(String(parts.reads?.[0]?.statement));
    if (!statement || statement.props.negated) return [];
    const { key } = statement.props;
    return partiesOf(statement).map((party) => ({ coding, key, ...party }));
  });

  /** @param {Row} row */
  function isPromise(row) {
    const deciding = decided.get(readOf(row)) ?? [];
    return (
      row.props.act === "COMMIT" && (deciding.length === 0 || deciding.some(({ props }) => props.act === "COMMIT"))
    );
  }
}

/** What a reading is of: readings of the same are decided by one that is adjudicated. @param {Row} row */
const readOf = ({ parts: { reads, toward, on } }) =>
  [reads?.[0]?.statement, toward?.[0]?.actor, on?.[0]?.issue].join("|");

/** Who has a part in a statement, each once in a role. @param {Row} statement */
function partiesOf({ parts: { onBehalfOf = [], saidBy = [], addressedTo = [] } }) {
  const roles = { REPRESENTED: onBehalfOf, SPEAKER: saidBy, ADDRESSEE: addressedTo };
  return Object.entries(roles).flatMap(([role, parts]) =>
    [...new Set(parts.map(({ actor }) => String(actor)))].map((actor) => ({ role, actor })),
  );
}
