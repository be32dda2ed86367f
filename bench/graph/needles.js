/**
 * @typedef {import("../../dist/src/dossier/format.js").Dossier} Dossier
 * @typedef {ReturnType<typeof import("./world.js").worldOf>} World
 */

/** As many statements of each kind as a page holds. */
const PAGE = 20;

/**
 * A dossier of the oldest statements of all, made so that whatever a filter asks of them holds of no others: whoever
 * looks for one of them from the newest statement on walks all that the actor ever said. A busy actor and a quiet one
 * have as many of them in every role, so that their pages are equally long.
 *
 * @param {World} world @param {readonly string[]} parties @returns {Dossier}
 */
export function needlesOf(world, parties) {
  const a = "needle-a";
  const b = "needle-b";
  const union = { actor: "needle-union", from: "1999", to: "1999" };
  const named = (/** @type {string} */ name, /** @type {string} */ kind, /** @type {object[]} */ partOf) => ({
    kind,
    name,
    names: [{ text: name, kind: "OFFICIAL" }],
    partOf,
    tenures: [],
  });
  const actors = {
    ...Object.fromEntries(parties.map((id) => [id, named(world.actors[id]?.name ?? id, "STATE", [union])])),
    [a]: named("Needle A", "STATE", [union]),
    [b]: named("Needle B", "STATE", []),
    "needle-union": named("Needle Union", "INTERGOVERNMENTAL", []),
  };
  const coding = (/** @type {string} */ toward) => ({
    act: "VOTE",
    toward: { actor: toward, basis: "IMPLIED" },
    stance: 2,
    on: "needle-issue",
    agreement: 2,
    method: "RULE",
    coder: "needle-coder",
  });
  const statement = (
    /** @type {object} */ said,
    /** @type {string[]} */ saidBy,
    /** @type {string[]} */ to,
    /** @type {string[]} */ toward,
  ) => ({
    gist: "Needle A speaks of the heliotrope.",
    mode: "PARAPHRASE",
    lang: "en",
    said,
    saidBy: saidBy.map((actor) => ({ actor })),
    onBehalfOf: "SELF",
    addressedTo: to,
    mentions: to.map((actor) => ({ actor })),
    negated: false,
    reiterates: true,
    concerns: ["needle-event"],
    links: [],
    figures: [],
    codings: toward.map(coding),
    printed: [{ quotes: [], place: "BODY", depth: 1, locator: "p. 1" }],
  });
  const statements = parties.flatMap((party) =>
    Array.from({ length: PAGE }, (_, at) => {
      const said = { date: `1999-06-${10 + at}`, rule: "EXPLICIT" };
      return [
        [`needle-of-${party}-${at}`, statement(said, [party, a], [a], [a])],
        [`needle-to-${party}-${at}`, statement(said, [a, b], [party, a], [party, a])],
      ];
    }).flat(),
  );
  return /** @type {Dossier} */ (
    /** @type {unknown} */ ({
      demarche: 1,
      id: "needles",
      coder: { id: "needle-coder", name: "Needle Coder", kind: "PERSON" },
      coders: {},
      codedAt: "2026-01-02",
      source: {
        id: "needle-source",
        title: "Needles",
        publisher: "Needle Press",
        lang: "en",
        published: "1999-12-31",
        reference: "1999-12-31",
      },
      actors,
      issues: {
        "needle-issue": { name: "Needles must be found", definition: "Whoever agrees looks for them.", broader: [] },
      },
      events: {
        "needle-event": {
          name: "Needle Fair",
          kind: "OTHER",
          status: "HELD",
          when: { date: "1999-01-02", rule: "EXPLICIT" },
          participants: [],
          printed: [],
        },
      },
      statements: Object.fromEntries(statements),
    })
  );
}
