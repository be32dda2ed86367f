/** As many ids as a list may hold. */
const MOST_IDS = 500;

/**
 * One filter each way: values that hold of a good part of all statements, and values that hold only of the needles of
 * `graph/needles.js`, the oldest statements of all.
 *
 * @param {ReturnType<typeof import("./graph/import.js").castOf>} cast
 * @returns {Record<string, { common: unknown, rare: unknown }>}
 */
export function filtersOf({ world, quiet, sources }) {
  const busy = [...world.states.slice(0, 20), quiet];
  const needle = ["needle-a"];
  return {
    speaker: { common: busy, rare: needle },
    onBehalfOf: { common: busy, rare: needle },
    addressee: { common: busy, rare: needle },
    mentions: { common: busy, rare: needle },
    toward: { common: busy, rare: needle },
    targetBasis: { common: ["NAMED"], rare: ["IMPLIED"] },
    issue: { common: Object.keys(world.issues).slice(0, 10), rare: ["needle-issue"] },
    event: { common: world.events.slice(0, 60), rare: ["needle-event"] },
    source: { common: sources.slice(0, MOST_IDS), rare: ["needle-source"] },
    publisher: { common: world.publishers.slice(0, 20), rare: ["Needle Press"] },
    act: { common: ["ASSERT", "CRITICISE", "ACCUSE", "PRAISE", "DEMAND"], rare: ["VOTE"] },
    mode: { common: ["DIRECT", "MIXED"], rare: ["PARAPHRASE"] },
    coder: { common: ["anna-a"], rare: ["needle-coder"] },
    method: { common: ["HAND"], rare: ["RULE"] },
    stance: { common: { min: -2, max: 0 }, rare: { min: 2, max: 2 } },
    agreement: { common: { min: -2, max: 0 }, rare: { min: 2, max: 2 } },
    during: { common: { from: "2008", to: "2022" }, rare: { from: "1999", to: "1999", match: "WITHIN" } },
    depth: { common: 2, rare: 1 },
    reiterates: { common: false, rare: true },
    text: { common: "the", rare: "heliotrope" },
    status: { common: ["VERIFIED", "TEXT_NOT_HELD"], rare: ["NOT_ANCHORED"] },
    memberOf: { common: world.unions.slice(0, 6), rare: ["needle-union"] },
    countsIn: { common: { method: ["HAND"] }, rare: { coder: ["needle-coder"] } },
  };
}

export const ROLES = ["SPEAKER", "ON_BEHALF_OF", "ADDRESSEE", "MENTIONED", "TARGET"];
