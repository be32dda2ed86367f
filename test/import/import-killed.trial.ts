import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { auditGraph } from "../../src/graph/audit.js";
import { emptyGraph, testAddress } from "../graph.js";
import { demarche, environmentFor } from "../program.js";
import { temporaryFolder } from "../temporary-folder.js";
import { wholeGraph } from "../whole-graph.js";
import { rowsByChance } from "./rows-by-chance.js";

const ROWS = 4_000;
const ROUNDS = 4;
const KILLS_A_ROUND = 5;

test("killed at any moment and run again, an import leaves the graph as if it had run once", async () => {
  const { uri, user, password, database } = testAddress();
  const folder = temporaryFolder();
  const environment = environmentFor(folder, {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  });
  const file = join(folder, "rows.tsv");
  writeFileSync(file, rowsByChance(ROWS));
  const begin = () => demarche(["import", "icews-events", file, "--json"], environment);
  const toTheEnd = async () => {
    const ended = await begin().ends();
    expect(ended).toMatchObject({ code: 0 });
    return JSON.parse(ended.stdout)[0];
  };

  let graph = await emptyGraph();
  const first = await toTheEnd();
  expect(first.created).toBeGreaterThan(ROWS / 2);
  const whole = await wholeGraph(graph);
  // Timed anew, now that Neo4j has planned its queries.
  graph = await emptyGraph();
  const begun = performance.now();
  await toTheEnd();
  let duration = performance.now() - begun;

  /** Ends an import before its own end; one that is faster than those before shows how fast imports are now. */
  async function kill(chance: number): Promise<void> {
    const begun = performance.now();
    const { pid, ends } = begin();
    const isRunning = await Promise.race([pause(duration * chance, true), ends().then(() => false)]);
    if (isRunning) process.kill(pid, "SIGKILL");
    if ((await ends()).code === null) return;
    duration = Math.min(duration, performance.now() - begun);
    return kill(chance * 0.9);
  }

  const chances = fc.sample(fc.double({ min: 0.1, max: 1, noNaN: true }), {
    numRuns: ROUNDS * KILLS_A_ROUND,
    seed: 11,
  });
  for (let round = 0; round < ROUNDS; round++) {
    graph = await emptyGraph();
    for (const chance of chances.slice(round * KILLS_A_ROUND, (round + 1) * KILLS_A_ROUND)) {
      await kill(chance);
    }
    const last = await toTheEnd();
    expect(last.created + last.unchanged + last.rejected + last.leftOut).toBe(ROWS);
    expect(last.rejected).toBe(first.rejected);
    expect((await wholeGraph(graph)) === whole).toBe(true);
    expect((await auditGraph(graph)).filter(({ violations }) => violations.length > 0)).toEqual([]);
  }
});
