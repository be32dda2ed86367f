import { setTimeout as pause } from "node:timers/promises";
import { auditGraph } from "../../src/graph/audit.js";
import { emptyGraph, testAddress } from "../graph.js";
import { demarche, environmentFor } from "../program.js";
import { temporaryFolder } from "../temporary-folder.js";
import { until } from "../until.js";

const KILLS = 12;

test("killed at any moment, a load leaves all of the dossier or nothing", async () => {
  const { uri, user, password, database } = testAddress();
  const environment = environmentFor(temporaryFolder(), {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  });
  const graph = await emptyGraph();
  const load = () => demarche(["load"], environment);
  expect(await load().ends()).toMatchObject({ code: 0 });
  const whole = await rowsSaid();
  expect(whole).toBeGreaterThan(100);

  // Timed anew, now that Neo4j has planned its queries.
  await emptyGraph();
  const begun = performance.now();
  await load().ends();
  const duration = performance.now() - begun;

  const left = new Set<number>();
  for (let kill = 1; kill <= KILLS; kill++) {
    await emptyGraph();
    const { pid, ends } = load();
    const isRunning = await Promise.race([pause((duration * kill) / KILLS, true), ends().then(() => false)]);
    if (isRunning) process.kill(pid, "SIGKILL");
    await ends();
    left.add(await settled());
    expect((await auditGraph(graph)).filter(({ violations }) => violations.length > 0)).toEqual([]);
  }
  expect([...left].filter((count) => count !== 0 && count !== whole)).toEqual([]);

  async function rowsSaid(): Promise<number> {
    return Number((await graph.read("MATCH (:Dossier)-[says:SAYS]->() RETURN count(says) AS count"))[0]?.count);
  }

  /** A transaction that is being committed or rolled back when its client dies is not done at once. */
  async function settled(): Promise<number> {
    await until("no other transaction is left", async () => (await graph.read("SHOW TRANSACTIONS")).length === 1);
    return rowsSaid();
  }
});
