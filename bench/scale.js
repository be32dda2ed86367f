import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serving, startContender } from "./contenders/child.js";
import { castOf } from "./graph/import.js";
import { obtainGraph } from "./graph/obtain.js";
import { printScale } from "./report.js";
import { casesOf } from "./scale/asked.js";
import { matrices } from "./scale/matrices.js";
import { searches } from "./scale/searches.js";
import { serverAt } from "./scale/server.js";
import { atEverySize } from "./scale/sizes.js";
import { totals } from "./scale/totals.js";

const EFFORT = { times: 200, seconds: 6 };

/**
 * How answers cost as the graph grows: the same questions, asked of graphs of several sizes by turns.
 *
 * @param {{ demarche: string, seed: number, sizes: readonly number[], home: string | undefined, only: string | undefined }} wanted
 * @param {(sentence: string) => void} say @returns {Promise<import("./bars.js").Bar[]>}
 */
export async function scale({ demarche, seed, sizes, home: kept, only = "" }, say) {
  /** @type {(import("./scale/sizes.js").Place & { loadSeconds: number | null, stop: () => Promise<void> })[]} */
  const places = [];
  for (const statements of sizes) {
    const { home, neo4j, driver, loadSeconds } = await obtainGraph(
      { demarche, statements, seed, home: kept && join(kept, String(statements)) },
      say,
    );
    const started = await startContender("demarche", [demarche, "serve"], serving(neo4j.address), home);
    const server = serverAt(started.url);
    const stop = async () => {
      await server.close();
      await started.stop();
      await driver.close();
      await neo4j.release();
    };
    places.push({ statements, driver, server, loadSeconds, stop });
  }
  const cast = castOf(sizes[0] ?? 0, seed);
  const largest = places.at(-1);
  if (!largest) throw new Error("No size is given.");
  /** @type {import("./scale/sizes.js").Row[]} */
  const rows = [];
  for (const asked of casesOf(cast).filter(({ title }) => title.includes(only)))
    rows.push(await atEverySize(places, asked, EFFORT, say));
  if ("a matrix".includes(only)) rows.push(...(await matrices(places, cast, EFFORT, say)));
  if ("a search".includes(only)) rows.push(...(await searches(largest, EFFORT, say)));
  if ("a total".includes(only)) rows.push(...(await totals(places, cast, EFFORT, say)));
  for (const { stop } of places) await stop();
  const bars = rows.flatMap(({ bars }) => bars);
  const results = { sizes, loadSeconds: places.map(({ loadSeconds }) => loadSeconds), rows, bars };
  writeFileSync(fileURLToPath(new URL("results-scale.json", import.meta.url)), `${JSON.stringify(results, null, 2)}\n`);
  printScale(results);
  return bars;
}
