import { filtersOf, ROLES } from "./filters.js";
import { ROLE_PAGE } from "./pages/actor-page.js";
import { byGraphQL } from "./pages/page.js";
import { median } from "./rounds.js";
import { ask } from "./same.js";

/** @type {import("./pages/page.js").Page} */
const page = {
  name: "page",
  title: "a page of an actor's statements",
  asked: { demarche: byGraphQL(ROLE_PAGE, ({ actor }) => actor.statements.nodes) },
};

/**
 * How much longer a page of the busiest actor takes than one of a quiet actor with as many entries, one request at a
 * time and by turns: in every role, without a filter and with each, once with values that many statements have and
 * once with values that only the twenty oldest have.
 *
 * @param {string} url @param {ReturnType<typeof import("./graph/import.js").castOf>} cast
 * @param {{ roles: readonly string[], times: number, seconds: number }} effort
 */
export async function busyness(url, cast, { roles, times, seconds }) {
  const cases = ROLES.map((role) => ({
    role,
    filter: /** @type {string | null} */ (null),
    values: "",
    given: /** @type {unknown} */ (null),
  }));
  for (const [filter, values] of Object.entries(filtersOf(cast)))
    for (const role of roles)
      for (const [kind, given] of Object.entries(values))
        cases.push({ role, filter, values: kind, given: { [filter]: given } });
  const figures = [];
  for (const { role, filter, values, given } of cases) {
    const entries = await read(cast.quiet, 20);
    const first = Math.max(1, entries.length);
    /** @param {string} actor @param {number} first */
    async function read(actor, first) {
      const { answer } = await ask(page, "demarche", url, { actor, role, filter: given, first });
      return /** @type {unknown[]} */ (answer);
    }
    const timed = async (/** @type {string} */ actor) => {
      const start = performance.now();
      const { length } = await read(actor, first);
      if (length !== entries.length)
        throw new Error(`${actor} has ${length} entries in ${role} ${filter} ${values}, not ${entries.length}.`);
      return performance.now() - start;
    };
    const [busy, quiet] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
    const end = performance.now() + seconds * 1000;
    for (let time = -5; time < times && (time < 3 || performance.now() < end); time++) {
      const [ofBusy, ofQuiet] = [await timed(cast.busiest), await timed(cast.quiet)];
      if (time < 0) continue;
      busy.push(ofBusy);
      quiet.push(ofQuiet);
    }
    figures.push({
      role,
      filter,
      values,
      entries: entries.length,
      busiest: median(busy),
      quiet: median(quiet),
      ratio: median(busy) / median(quiet),
    });
  }
  return figures;
}
