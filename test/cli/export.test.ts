import { spawnSync } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { freshGraph, NEIGHBOURS } from "../fresh-graph.js";
import { testAddress } from "../graph.js";
import { demarche, environmentFor, MAIN } from "../program.js";
import { temporaryFolder } from "../temporary-folder.js";

beforeAll(async () => {
  await freshGraph(NEIGHBOURS);
});

function environment() {
  const { uri, user, password, database } = testAddress();
  const given = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  return environmentFor(temporaryFolder(), given);
}

const exported = (...words: string[]) => demarche(["export", ...words], environment()).ends();

test("a file is written on standard output, narrowed as in GraphQL", async () => {
  const { code, stdout, stderr } = await exported(
    ...["statements", "--format", "jsonl", "--filter", '{ speaker: ["North"] }'],
    ...["--during", "2024-03-01/2024-03-02", "--order-by", "date-asc"],
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const ids = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).id);
  expect(ids).toEqual(["blames", "reconsiders"]);
});

test.each([
  [["statements", "--format", "png"], 'Of statements there is no format "png"; take csv, '],
  [["words", "--format", "csv"], 'Nothing is exported as "words"; take '],
  [["statements", "--format", "csv", "--filter", 'speaker: ["Elm"]'], 'No actor is called "Elm".'],
  [["statements", "--format", "csv", "--filter", "speeker: 3"], 'Did you mean "speaker"?'],
])("%j is refused in a sentence", async (words, sentence) => {
  const { code, stdout, stderr } = await exported(...words);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/\n {4}at /);
});

const FULL = "/dev/full";
(existsSync(FULL) ? test : test.skip)("a full disk is told in a sentence, and the command fails", () => {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, "export", "statements", "--format", "csv"], {
    env: environment(),
    stdio: ["ignore", openSync(FULL, "w"), "pipe"],
    encoding: "utf8",
  });
  expect(stderr).toBe("The disk is full, so what was being written is not whole. Make room, and write it again.\n");
  expect(status).toBe(1);
});
