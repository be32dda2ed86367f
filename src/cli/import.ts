import { setFlagsFromString } from "node:v8";
import type { Command } from "commander";
import { EndedEarly, type FileReport, type ImportOptions, importFile, type Progress } from "../import/import-file.js";
import { readMapping, shippedMappings } from "../import/mapping.js";
import { readTables } from "../import/tables.js";
import { Refusal } from "../refusal.js";
import { importInBulk } from "./import-in-bulk.js";
import { answer, say, sayNothingMore } from "./terminal.js";
import { withGraph } from "./with-graph.js";

export const registerImport = (program: Command): void => {
  program
    .command("import")
    .description("Import coded data sets: the rows of CSV, TSV or JSON Lines become statements and events.")
    .argument("<mapping>", `how rows become statements: ${shippedMappings().join(", ")}, or a file of your own`)
    .argument("<files...>", "files to import, plain or gzip")
    .option("--table <name=file>", "a further file that the mapping needs", withTable)
    .option(
      "--bulk",
      "make an empty embedded graph of the files by Neo4j's offline import, which takes little more than half the time for large ones",
    )
    .option("--strict", "stop at the first row that is rejected")
    .option("--json", "answer in JSON")
    .addHelpText("after", EXAMPLES)
    .action(importFiles);
};

const EXAMPLES = `
Examples:
  npx --no demarche import icews-events events.tsv.gz
  npx --no demarche import unvotes votes.csv.gz --table roll-calls=roll_calls.csv.gz
  npx --no demarche import ./my-mapping.yaml coded.csv --strict
  npx --no demarche import icews-events events.tsv.gz --bulk`;

interface Options {
  readonly table?: Readonly<Record<string, string>>;
  readonly bulk?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
}

async function importFiles(name: string, files: string[], options: Options): Promise<void> {
  // Otherwise V8 waits with collecting garbage until there is several times as much of it as of what is alive.
  setFlagsFromString("--heap-growing-percent=100");
  const { table = {}, strict = false, bulk, json } = options;
  const mapping = readMapping(name);
  const tables = await readTables(mapping, table);
  const reports: FileReport[] = [];
  const importing = (file: string): ImportOptions => {
    const started = performance.now();
    return {
      strict,
      tables,
      onProgress: (progress) => say(passing(file, progress, performance.now() - started), "PASSING"),
    };
  };
  try {
    if (bulk) reports.push(...(await importInBulk(mapping, files, importing)));
    else
      await withGraph(async ({ graph }) => {
        for (const file of files) reports.push(await importFile(graph, mapping, file, importing(file)));
      });
  } catch (error) {
    if (error instanceof EndedEarly) reports.push(error.report);
    throw error;
  } finally {
    sayNothingMore();
    if (reports.length > 0) answer(reports, reports.map(sentence), json);
  }
}

function withTable(given: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [name = "", ...file] = given.split("=");
  if (name === "" || file.length === 0) throw new Refusal(`Write --table ${given || "name"}=FILE.`);
  return { ...before, [name]: file.join("=") };
}

function passing(file: string, { rows, done }: Progress, ms: number): string {
  const left = done > 0 ? Math.round((ms / done - ms) / 1000) : 0;
  return `${file}: ${rows} rows, ${Math.round((rows / ms) * 1000)} a second, ${Math.round(done * 100)} %, ${left} s left …`;
}

const sentence = (report: FileReport): string => {
  const { file, read, created, unchanged, rejected, leftOut, statements, events, codings, rejectedRows, lacking } =
    report;
  const became = `${statements} statements with ${codings} codings, and ${events} events`;
  const left = leftOut > 0 ? `, ${leftOut} left out by the mapping` : "";
  const where = rejectedRows === undefined ? "" : ` The rejected rows are in ${rejectedRows}, each with its reason.`;
  return `${file}: ${read} rows read, ${created} created (${became}), ${unchanged} unchanged, ${rejected} rejected${left}.${where}${lacking.map((sentence) => ` ${sentence}`).join("")}`;
};
