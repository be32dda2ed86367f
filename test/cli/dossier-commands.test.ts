import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadDossier } from "../../src/dossier/load.js";
import { emptyGraph, testAddress } from "../graph.js";
import { draft, draftWith, harbours, noTexts, sealed, TEXTS } from "../harbours.js";
import { demarche, environmentFor } from "../program.js";
import { temporaryFolder } from "../temporary-folder.js";

const folder = temporaryFolder();
const text = join(TEXTS, "harbours.txt");
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** Runs a command that needs no graph. */
const run = (...words: string[]) => demarche(words, environmentFor(folder, { DEMARCHE_TEXTS: TEXTS })).ends();

/** Runs a command on the test graph. */
function runOnGraph(texts: string, ...words: string[]) {
  const { uri, user, password, database } = testAddress();
  const given = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  return demarche(words, environmentFor(folder, { ...given, DEMARCHE_TEXTS: texts })).ends();
}

test("check says nothing against a draft that is in order", async () => {
  expect(await run("check", file("draft.yaml", draft))).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/is in order\.$/m),
  });
});

test("check says all that is wrong, for people and for programs", async () => {
  const wrong = file(
    "wrong.yaml",
    draftWith(["mode: INDIRECT", "mode: SPOKEN"], ["on: blame-sudland", "on: blame-south"]),
  );
  expect(await run("check", wrong)).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/wrong\.yaml:\d+:\d+ "SPOKEN": .*\n.*"blame-south": /),
  });
  const { stdout } = await run("check", wrong, "--json");
  expect(JSON.parse(stdout).complaints).toEqual([
    expect.objectContaining({ file: wrong, words: "SPOKEN" }),
    expect.objectContaining({ words: "blame-south" }),
  ]);
});

test("seal writes a dossier that check finds in order", async () => {
  const output = join(folder, "sealed.yaml");
  expect(await run("seal", file("draft.yaml", draft), "--text", text, "--output", output)).toMatchObject({
    code: 0,
    stdout: "",
  });
  expect(readFileSync(output, "utf8")).toContain(`textSha256: ${harbours.sha256}`);
  expect(await run("check", output)).toMatchObject({ code: 0 });
});

test("anchor shows each place, or the nearest passage", async () => {
  expect(await run("anchor", text, "Vell")).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/\[Vell\][\s\S]*\[Vell\]/),
  });
  expect(await run("anchor", text, "They opened the quay")).toMatchObject({
    code: 1,
    stdout: expect.stringContaining("[They closed the quay]"),
  });
});

test("a file that is not there is named", async () => {
  expect(await run("check", "no-such-file.yaml")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("Cannot read no-such-file.yaml"),
  });
});

test("load counts what it did, and audit finds nothing wrong", async () => {
  await emptyGraph();
  const dossier = join(folder, "sealed.yaml");
  await run("seal", file("draft.yaml", draft), "--text", text, "--output", dossier);
  expect((await runOnGraph(TEXTS, "load", dossier)).stdout).toMatch(
    /^harbours: \d+ created, 0 changed, 0 unchanged, 0 removed\.$/m,
  );
  expect(JSON.parse((await runOnGraph(TEXTS, "load", dossier, "--json")).stdout)).toEqual([
    expect.objectContaining({ dossier: "harbours", created: 0 }),
  ]);
  expect(await runOnGraph(TEXTS, "audit")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("find nothing wrong"),
  });
});

test("a file that is not UTF-8 is named, and nothing of it is taken for words", async () => {
  const latin = join(folder, "latin.yaml");
  writeFileSync(latin, Buffer.from(draft, "latin1"));
  expect(await run("check", latin)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`${latin} is not in UTF-8. Save it as UTF-8`),
  });
  expect(await run("check", folder)).toMatchObject({ code: 1, stderr: expect.stringContaining("it is a folder") });
});

test("of several dossiers, those before one that contradicts them are told of, and it is refused at its place", async () => {
  await emptyGraph();
  const [first, copy] = [join(folder, "first.yaml"), join(folder, "copy.yaml")];
  await run("seal", file("draft.yaml", draft), "--text", text, "--output", first);
  writeFileSync(copy, readFileSync(first, "utf8").replace("id: harbours", "id: copy"));
  const { code, stdout, stderr } = await runOnGraph(TEXTS, "load", first, copy);
  expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(/^harbours: \d+ created/) });
  expect(stderr).toMatch(
    /copy\.yaml:\d+:\d+ "they-closed-the-quay": The statement "they-closed-the-quay" is in the dossier "harbours" already/,
  );
  expect(stderr).not.toMatch(/coding|\s+at /);
});

test("a draft is not loaded", async () => {
  const { code, stderr } = await runOnGraph(TEXTS, "load", file("draft.yaml", draft));
  expect(code).toBe(1);
  expect(stderr).toContain("run demarche seal");
});

test("verify fails when words are LOST, and says which", async () => {
  const graph = await emptyGraph();
  await loadDossier(graph, sealed(), noTexts);
  expect(await runOnGraph(TEXTS, "verify")).toMatchObject({ code: 0, stdout: expect.stringContaining("VERIFIED: 5") });
  await graph.write((ask) => ask(`MATCH (:Event)-[p:PRINTED_IN]->() SET p.sha256 = "${"0".repeat(64)}"`));
  expect(await runOnGraph(TEXTS, "verify")).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/^LOST +harbour-post \d+–\d+ +talks$/m),
  });
});

test("audit fails when the graph breaks a rule, and says where", async () => {
  const graph = await emptyGraph();
  await graph.write((ask) => ask(`CREATE (:Actor {id: "orphan", kind: "STATE"})`));
  expect(await runOnGraph(TEXTS, "audit")).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/nodes-are-said[\s\S]*orphan/),
  });
});
