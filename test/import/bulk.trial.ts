import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inHome } from "../../src/embedded/home.js";
import { inGraphOf, refused, stateOf, succeeds } from "../embedded/own-graph.js";
import { demarche, environmentFor } from "../program.js";
import { temporaryFolder } from "../temporary-folder.js";
import { until } from "../until.js";
import { wholeGraph } from "../whole-graph.js";
import { copyOf, ROWS } from "./harbour-import.js";
import { rowsByChance } from "./rows-by-chance.js";
import { CODERS, rowsOfCoders } from "./rows-of-coders.js";

const MAPPING = "test/import/harbours.yaml";

/** The harbours' rows, one of them again and one that says otherwise of a statement that is there. */
function harbourRows(): string {
  const file = copyOf(ROWS);
  const [header = "", first = "", ...rest] = readFileSync(file, "utf8").trimEnd().split("\n");
  const otherwise = "2,2024-03-02,Westland,,Ostland,,thanks it for the fog,051,,,,,";
  writeFileSync(file, [header, first, ...rest, first, otherwise].join("\n"));
  return file;
}

const written = (rows: string): string => {
  const file = join(temporaryFolder(), "rows.tsv");
  writeFileSync(file, rows);
  return file;
};

const chances = (): string => written(rowsByChance(4_000));

test.each([
  ["rows of every form", MAPPING, harbourRows],
  ["rows by chance", "icews-events", chances],
  ["rows of several coders", CODERS, () => written(rowsOfCoders(1_000))],
])("--bulk makes of %s the very graph that an import writes, with the same counts", async (_, mapping, rows) => {
  const file = rows();
  const [online, bulk] = [join(temporaryFolder(), "online"), join(temporaryFolder(), "bulk")];
  const one = await succeeds(["import", mapping, file], environmentFor(online));
  const rejected = one.answer[0].rejectedRows && readFileSync(one.answer[0].rejectedRows, "utf8");
  const other = await succeeds(["import", mapping, file, "--bulk"], environmentFor(bulk));
  expect(other.answer).toEqual(one.answer);
  expect(rejected && sorted(readFileSync(one.answer[0].rejectedRows, "utf8"))).toEqual(rejected && sorted(rejected));
  const [written, made] = [await inGraphOf(online, wholeGraph), await inGraphOf(bulk, wholeGraph)];
  expect(made === written || firstDifference(written, made)).toBe(true);
  expect((await stateOf(bulk)).violations).toEqual([]);

  expect(await refused(["import", mapping, file, "--bulk"], environmentFor(bulk))).toMatch(
    /there is something in this one already\. Leave --bulk out/,
  );
  const again = await succeeds(["import", mapping, file], environmentFor(bulk));
  expect(again.answer[0]).toMatchObject({ created: 0, unchanged: one.answer[0].created + one.answer[0].unchanged });
});

/** The files of several transactions come in no order. */
const sorted = (rejected: string): string[] => rejected.split("\r\n").sort();

function firstDifference(one: string, other: string): string {
  const [lines, others] = [one.split("\n"), new Set(other.split("\n"))];
  return `only written online: ${lines.find((line) => !others.has(line))}\nonly made in bulk: ${[...others].find((line) => !new Set(lines).has(line))}`;
}

const stagesIn = (home: string): string[] =>
  existsSync(home)
    ? readdirSync(home)
        .filter((name) => name.startsWith("restoring-"))
        .map((name) => join(home, name))
    : [];

test("killed before its end, --bulk leaves an empty graph that can be imported into", async () => {
  const home = join(temporaryFolder(), "data");
  const environment = environmentFor(home);
  const file = chances();
  const { pid, ends } = demarche(["import", "icews-events", file, "--bulk"], environment);
  await until("the files are imported", () => stagesIn(home).some((stage) => existsSync(inHome(stage).tool)));
  process.kill(pid, "SIGKILL");
  await ends();
  const { answer } = await succeeds(["import", "icews-events", file, "--bulk"], environment);
  expect(answer[0].created).toBeGreaterThan(2_000);
  expect((await stateOf(home)).violations).toEqual([]);
});
