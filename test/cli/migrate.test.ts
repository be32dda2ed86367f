import { standingOf } from "../../src/graph/migration.js";
import { ARTICLE, freshGraph } from "../fresh-graph.js";
import { testAddress } from "../graph.js";
import { makeOld } from "../old-graph.js";
import { demarche, environmentFor } from "../program.js";

const environment = () => {
  const { uri, user, password, database } = testAddress();
  return environmentFor("/nowhere", {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  });
};

test("the graph of another Neo4j is migrated only by whoever says that there is a backup", async () => {
  const graph = await freshGraph(ARTICLE);
  await makeOld(graph);

  const audit = await demarche(["audit"], environment()).ends();
  expect(audit).toMatchObject({ code: 1, stdout: "" });
  expect(audit.stderr).toMatch(/^The graph has schema version 0, .* run: npx --no demarche migrate$/m);

  const unsaid = await demarche(["migrate"], environment()).ends();
  expect(unsaid).toMatchObject({ code: 1, stdout: "" });
  expect(unsaid.stderr).toContain("Is there a backup of it");
  expect(unsaid.stderr).toContain("--yes");
  expect(await standingOf(graph)).toMatchObject({ is: "OLDER" });

  const said = await demarche(["migrate", "--yes", "--json"], environment()).ends();
  expect(said.code).toBe(0);
  expect(said.stderr).toContain("Migration 001-readings-repeat-their-ends: ");
  const { migrations } = JSON.parse(said.stdout);
  expect(migrations).toContain("001-readings-repeat-their-ends");

  const again = await demarche(["migrate", "--json"], environment()).ends();
  expect({ code: again.code, ...JSON.parse(again.stdout) }).toMatchObject({ code: 0, migrations: [] });
  expect(await demarche(["audit"], environment()).ends()).toMatchObject({ code: 0 });
});

test("the graph of a newer Démarche is refused in a sentence", async () => {
  const graph = await freshGraph(ARTICLE);
  await graph.write((ask) => ask("MATCH (s:Schema) SET s.version = 99, s.by = '7.0.0'"));
  for (const command of ["audit", "load", "migrate", "serve"]) {
    const { code, stdout, stderr } = await demarche([command], environment()).ends();
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/schema version 99, made by Démarche 7\.0\.0.*Use the newer Démarche/);
  }
});
