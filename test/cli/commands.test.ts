import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../src/package-root.js";
import { demarche, environmentFor } from "../program.js";
import { temporaryFolder } from "../temporary-folder.js";

const COMMANDS = [
  "serve",
  "load",
  "check",
  "seal",
  "anchor",
  "verify",
  "resolve",
  "judge",
  "merge",
  "unmerge",
  "apart",
  "network",
  "audit",
  "backup",
  "restore",
  "migrate",
  "home",
  "clean",
  "neo4j",
];

test("--version is the version of package.json", async () => {
  expect(await demarche(["--version"], environmentFor("/nowhere")).ends()).toMatchObject({ stdout: `${version}\n` });
});

test.each(COMMANDS)("the help of %s has an example", async (command) => {
  const { code, stdout } = await demarche([command, "--help"], environmentFor("/nowhere")).ends();
  expect(code).toBe(0);
  expect(stdout).toMatch(new RegExp(`Examples?:\\n(.*\\n)*? +.*npx --no demarche ${command}`));
});

test("home tells where everything is, without making anything", async () => {
  const home = join(temporaryFolder(), "data");
  const { code, stdout } = await demarche(["home", "--json"], environmentFor(home)).ends();
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    versions: { demarche: version, node: process.versions.node },
    data: { folder: home, bytes: 0 },
    neo4j: null,
  });
  expect(existsSync(home)).toBe(false);
});

test(".env is read where the program is started, and the environment counts more", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, ".env"), "DEMARCHE_TEXTS=articles\nDEMARCHE_HOME=elsewhere\n");
  const environment = { ...environmentFor(join(folder, "here")), DEMARCHE_TEXTS: undefined };
  const { stdout } = await demarche(["home", "--json"], environment, folder).ends();
  expect(JSON.parse(stdout)).toMatchObject({ texts: join(folder, "articles"), data: { folder: join(folder, "here") } });
});

test("wrong settings are refused in sentences", async () => {
  const { code, stdout, stderr } = await demarche(["home"], environmentFor("/nowhere", { PORT: "many" })).ends();
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain("PORT=many is not a port");
});

describe("clean", () => {
  const environmentOf = (folder: string) => ({
    ...environmentFor(join(folder, "data")),
    XDG_CACHE_HOME: join(folder, "cache"),
  });

  function folderWithData(): string {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "data", "neo4j"), { recursive: true });
    writeFileSync(join(folder, "data", "neo4j", "store"), "graph");
    writeFileSync(join(folder, "data", "thesis.txt"), "mine");
    mkdirSync(join(folder, "data", "backups"));
    mkdirSync(join(folder, "cache", "demarche", "neo4j-5.26.0"), { recursive: true });
    return folder;
  }

  test("asks, and removes nothing where nobody can answer", async () => {
    const folder = folderWithData();
    const { code, stderr } = await demarche(["clean", "--data"], environmentOf(folder)).ends();
    expect(code).toBe(1);
    expect(stderr).toContain("--yes");
    expect(existsSync(join(folder, "data", "neo4j", "store"))).toBe(true);
  });

  test("leaves the graph alone unless --data says otherwise", async () => {
    const folder = folderWithData();
    expect(await demarche(["clean", "--yes"], environmentOf(folder)).ends()).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, "data", "neo4j", "store"), "utf8")).toBe("graph");
    expect(existsSync(join(folder, "cache", "demarche"))).toBe(false);
  });

  test("removes the graph with --data, and neither backups nor what a person keeps beside it", async () => {
    const folder = folderWithData();
    expect(await demarche(["clean", "--data", "--yes"], environmentOf(folder)).ends()).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, "data"))).toEqual(["backups", "thesis.txt"]);
  });
});

test.each([["backup"], ["restore", "somewhere"], ["neo4j", "upgrade"]])(
  "%s is for the embedded Neo4j, and says so of another",
  async (...words) => {
    const environment = environmentFor("/nowhere", { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "secret" });
    const { code, stderr } = await demarche(words, environment).ends();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^NEO4J_URI names a Neo4j that others run\. .*[Ll]eave/im);
  },
);

test("where there is no graph, there is nothing to back up, and none is made", async () => {
  const home = join(temporaryFolder(), "data");
  const { code, stderr } = await demarche(["backup"], environmentFor(home)).ends();
  expect({ code, stderr }).toEqual({ code: 1, stderr: `There is no graph in ${home} yet, so nothing to back up.\n` });
  expect(existsSync(home)).toBe(false);
});

test("without a Neo4j at NEO4J_URI the sentence says where it was looked for", async () => {
  const environment = environmentFor("/nowhere", { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "secret" });
  const { code, stderr } = await demarche(["serve"], environment).ends();
  expect(code).toBe(1);
  expect(stderr).toMatch(/^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1\./);
});
