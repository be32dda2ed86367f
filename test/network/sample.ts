import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { QuotedRow } from "../../src/import/read/quoted-row.js";
import type { CodedStatement } from "../../src/network/codings.js";
import { packageRoot } from "../../src/package-root.js";

const FILE = join(packageRoot, "../shared/data/dna/statements.csv");

export const hasSample = existsSync(FILE);
if (!hasSample) console.warn(`There is no ${FILE}: the tests against the public sample of 40 codings are skipped.`);

/** The sample's codings of organisations and concepts; that a coder ticked is +2, that she did not −2. */
export function sample(): CodedStatement[] {
  const [header, ...rows] = rowsOf(readFileSync(FILE, "utf8"));
  const [type, document, date, organization, concept, agreement] = [
    ...["type", "document", "date", "organization", "concept", "agreement"],
  ].map((name) => header?.indexOf(name) ?? -1) as [number, number, number, number, number, number];
  return rows
    .filter((row) => row[type] === "DNA Statement")
    .map((row) => ({
      actor: row[organization] ?? "",
      issue: row[concept] ?? "",
      value: row[agreement] === "1" ? 2 : -2,
      earliest: row[date] ?? "",
      latest: row[date] ?? "",
      document: row[document] ?? "",
    }));
}

function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row = new QuotedRow(",");
  for (const line of text.trimEnd().split("\n"))
    if (row.read(line) === "WHOLE") {
      rows.push(row.values);
      row = new QuotedRow(",");
    }
  return rows;
}
