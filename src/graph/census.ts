import { readCypher } from "./cypher-file.js";
import type { Graph } from "./driver.js";
import { standingOf } from "./migration.js";

/** What is in a graph, counted: by which a copy of it is known to be whole. */
export interface Census {
  /** The version of its schema. */
  readonly schema: number;
  /** How many nodes have each label, and how many relationships each type. */
  readonly nodes: Readonly<Record<string, number>>;
  readonly relationships: Readonly<Record<string, number>>;
  /** The hash of each dossier that is loaded. */
  readonly dossiers: Readonly<Record<string, string>>;
}

export async function takeCensus(graph: Graph): Promise<Census> {
  const counts = await graph.read(readCypher("explore", "how-much").text);
  const countsOf = (what: string): [string, unknown][] =>
    counts.filter((row) => row.what === what).map(({ name, count }) => [String(name), count]);
  const dossiers = await graph.read(readCypher("write", "dossiers").text);
  return {
    schema: (await standingOf(graph)).version,
    nodes: Object.fromEntries(countsOf("node")) as Record<string, number>,
    relationships: Object.fromEntries(countsOf("relationship")) as Record<string, number>,
    dossiers: Object.fromEntries(dossiers.map(({ id, sha256 }) => [id, sha256])) as Record<string, string>,
  };
}

/** What is not as it was counted, each as a sentence. */
export function differences(counted: Census, found: Census): string[] {
  const parts = [
    ["nodes of label", counted.nodes, found.nodes],
    ["relationships of type", counted.relationships, found.relationships],
    ["hash of dossier", counted.dossiers, found.dossiers],
    ["schema", { version: counted.schema }, { version: found.schema }],
  ] as const;
  return parts.flatMap(([what, before, now]) =>
    [...new Set([...Object.keys(before), ...Object.keys(now)])]
      .filter((name) => at(before, name) !== at(now, name))
      .map((name) => `${what} ${name}: ${at(before, name)} counted, ${at(now, name)} found`),
  );
}

const at = (counts: Readonly<Record<string, number | string>>, name: string): number | string => counts[name] ?? "none";
