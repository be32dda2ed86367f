import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Graph } from "../../src/graph/driver.js";
import { importFile } from "../../src/import/import-file.js";
import { readMapping } from "../../src/import/mapping.js";
import type { CodedStatement } from "../../src/network/codings.js";
import { type NetworkWanted, networkOf } from "../../src/network/network.js";
import { packageRoot } from "../../src/package-root.js";
import { emptyGraph } from "../graph.js";
import { codedByChance, columnsOf, everyPlace } from "../network/coded-by-chance.js";
import { temporaryFolder } from "../temporary-folder.js";
import type { Asker, Shapeless } from "./ask.js";

/** Sixty statements by five actors on three issues; each is toward another actor too. */
export const ALL: readonly CodedStatement[] = fc.sample(codedByChance, { numRuns: 30, seed: 3 }).flat().slice(0, 60);

/** On each issue, all speak of the same other actor, unless that is who speaks. */
export const towardOf = ({ actor, issue }: CodedStatement): string => {
  const meant = { p: "a", q: "b", r: "c" }[issue] ?? "";
  return meant === actor ? "d" : meant;
};

/** A graph of these statements, imported; the id of each ends with its place. */
export async function codedGraph(): Promise<Graph> {
  const graph = await emptyGraph();
  const file = join(temporaryFolder(), "rows.tsv");
  const rows = ALL.map((one, at) => [
    ...[`s${at}`, one.actor, one.issue, one.value, one.earliest, one.document, towardOf(one), -one.value],
  ]);
  const columns = ["id", "actor", "issue", "value", "day", "document", "toward", "stance"];
  writeFileSync(file, [columns, ...rows].map((row) => row.join("\t")).join("\n"));
  const mapping = readMapping(join(packageRoot, "test/network/coded.yaml"));
  const report = await importFile(graph, mapping, file, { strict: false, tables: {}, onProgress: () => undefined });
  expect([report.created, report.rejected]).toEqual([60, 0]);
  return graph;
}

/** Which network is asked for, with arguments beside those that it is counted by. */
export type Wanted = Partial<NetworkWanted> & {
  readonly filter?: string;
  readonly values?: string;
  readonly issueLevel?: number;
  readonly ego?: string;
  readonly distance?: number;
};

export const asGiven = (wanted: Wanted): string =>
  Object.entries({ ...wanted })
    .map(([name, value]) => `${name}: ${value}`)
    .join(", ");

/** The ties that GraphQL gives, by the names of their ends. */
export async function tiesAsked(ask: Asker, wanted: Wanted): Promise<Record<string, number>> {
  const { data, errors } = await ask(
    `{ network(${asGiven({ kind: "CONGRUENCE", ...wanted })}) { nodes { id label } edges { source target weight } } }`,
  );
  expect(errors).toEqual([]);
  const labels = new Map(data.network.nodes.map(({ id, label }: Shapeless) => [id, label]));
  return Object.fromEntries(
    data.network.edges.map(({ source, target, weight }: Shapeless) => [
      ends(wanted, labels.get(source), labels.get(target)),
      weight,
    ]),
  );
}

const WANTED: NetworkWanted = {
  ...{ kind: "CONGRUENCE", level: "ACTOR", over: "ISSUE", signed: false, normalise: "NONE", duplicates: "ALL" },
  ...{ minWeight: 0, minStatements: 1 },
};

/** The same, of statements that are counted here. */
export function tiesCounted(wanted: Partial<NetworkWanted>, statements = ALL): Record<string, unknown> {
  const isToward = wanted.over === "TARGET" || wanted.kind === "POSITION";
  const codings = columnsOf(
    isToward ? statements.map((one) => ({ ...one, issue: towardOf(one), value: -one.value })) : statements,
  );
  const { nodes, ties } = networkOf(codings, everyPlace(codings), { ...WANTED, ...wanted });
  return Object.fromEntries(
    [...ties()].map(({ source, target, weight }) => [
      ends(wanted, nodes[source]?.id, nodes[target]?.id),
      expect.closeTo(weight, 9),
    ]),
  );
}

const ends = ({ kind, over }: Partial<NetworkWanted>, source: unknown, target: unknown): string =>
  kind === "POSITION" || (kind === "AFFILIATION" && over === "TARGET")
    ? `${source} to ${target}`
    : [source, target].sort().join("–");
