import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadDossier } from "../../src/dossier/load.js";
import { readDossierFile } from "../../src/dossier/read.js";
import { inHome } from "../../src/embedded/home.js";
import { runningIn } from "../../src/embedded/state.js";
import { auditGraph } from "../../src/graph/audit.js";
import { takeCensus } from "../../src/graph/census.js";
import type { Graph } from "../../src/graph/driver.js";
import { packageRoot } from "../../src/package-root.js";
import { askerOf } from "../api/ask.js";
import { NEIGHBOURS } from "../fresh-graph.js";
import { demarche } from "../program.js";
import { until } from "../until.js";
import { inGraphOf, loadedHome, refused, succeeds } from "./own-graph.js";

/** A folder of the jars of Neo4j 2026.08, for which Java has to be 21 or later. */
const newerJars = process.env.TEST_NEWER_NEO4J;
if (!newerJars) console.warn("Skipped: TEST_NEWER_NEO4J names no jars of a newer Neo4j, to which to upgrade.");
const whereThereAreTwo = newerJars ? describe : describe.skip;

const OLDER = "5.26.30";

/** A graph of 5.26 with two dossiers, and the environments in which either Neo4j is installed. */
async function olderGraph() {
  const { home, environment } = await loadedHome({ DEMARCHE_NEO4J_LIB: undefined });
  const newer = { ...environment, DEMARCHE_NEO4J_LIB: newerJars };
  return { home, older: environment, newer };
}

const POSITIONS = `MATCH (holder)-[position:POSITION]->(target)
  RETURN holder.id AS holder, target.id AS target, properties(position) AS position ORDER BY holder, target`;

const QUESTION = `{
  positions(first: 100) { nodes { holder { id } target { id } stance agreement statements(first: 5) { nodes { gist } } } }
  search(text: "Karabakh", first: 10) { totalCount nodes { excerpt node { __typename ... on Statement { id } } } }
}`;

/** What is to be the same on either Neo4j. */
async function heldBy(graph: Graph) {
  const { data, errors } = await askerOf(graph)(QUESTION);
  return {
    census: await takeCensus(graph),
    violations: (await auditGraph(graph)).flatMap(({ violations }) => violations),
    positions: await graph.read(POSITIONS),
    answer: { data, errors },
    indexes: await graph.read("SHOW INDEXES YIELD name, type, state, populationPercent RETURN * ORDER BY name"),
  };
}

whereThereAreTwo("a graph of Neo4j 5.26", () => {
  test("is refused by a newer one, upgraded when that is asked for, holds what it held, and can be had back", async () => {
    const { home, older, newer } = await olderGraph();
    const loading = async (graph: Graph) => {
      await loadDossier(graph, readDossierFile(join(packageRoot, NEIGHBOURS)).dossier, { get: () => null });
      return heldBy(graph);
    };
    const before = await inGraphOf(home, loading, older);
    expect(before).toMatchObject({ violations: [], answer: { errors: [] } });
    expect(before.positions.length).toBeGreaterThan(5);
    expect(before.answer.data.positions.nodes.length).toBeGreaterThan(5);
    expect(before.answer.data.search.totalCount).toBeGreaterThan(3);
    expect(before.indexes.filter(({ state }) => state !== "ONLINE")).toEqual([]);

    expect(await refused(["neo4j", "start"], newer)).toContain("Run `npx --no demarche neo4j upgrade`");
    const { answer } = await succeeds(["neo4j", "upgrade"], newer);
    expect(answer).toMatchObject({ from: OLDER, to: expect.stringMatching(/^20\d\d\.\d\d\.\d+$/) });
    const manifest = JSON.parse(readFileSync(join(answer.backup, "manifest.json"), "utf8"));
    expect(manifest).toMatchObject({ neo4j: OLDER, ...before.census });

    await succeeds(["neo4j", "start"], newer);
    const after = await inGraphOf(
      home,
      async (graph) => {
        const [release] = await graph.read("CALL dbms.components() YIELD versions RETURN versions[0] AS version");
        return { release, held: await heldBy(graph) };
      },
      newer,
    );
    expect(after).toEqual({ release: { version: answer.to }, held: before });
    await succeeds(["neo4j", "stop"], newer);

    expect(await refused(["neo4j", "start"], older)).toContain("which is older and cannot open it");
    await succeeds(["restore", answer.backup, "--yes"], older);
    expect(await inGraphOf(home, heldBy, older)).toEqual(before);
  });

  test("is the newer one's from the moment that this one is started, even if the upgrade is killed then", async () => {
    const { home, older, newer } = await olderGraph();
    const upgrading = demarche(["neo4j", "upgrade"], newer);
    await until("the older Neo4j has stopped for the backup", () => existsSync(join(home, "backups")));
    await until("the newer Neo4j is started", () => runningIn(home) !== undefined);
    process.kill(upgrading.pid, "SIGKILL");
    await upgrading.ends();
    expect(readFileSync(inHome(home).storeVersion, "utf8")).not.toContain(OLDER);
    await succeeds(["audit"], newer);
    expect((await succeeds(["neo4j", "upgrade"], newer)).answer).not.toHaveProperty("backup");
    expect(await refused(["audit"], older)).toContain("which is older and cannot open it");
  });
});
