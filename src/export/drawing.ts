import { cyjs } from "./cyjs.js";
import type { Format } from "./format.js";
import { gexf } from "./gexf.js";
import { graphml } from "./graphml.js";
import { nodesCsv, pairsCsv } from "./pairs-csv.js";

export type Value = string | number | boolean | null | undefined;

/** What is told of nodes or edges, by name, and of which kind that is. */
export type Told = Readonly<Record<string, "string" | "int" | "double" | "boolean">>;

export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly told: Readonly<Record<string, Value>>;
}

export interface DrawnEdge {
  /** No two edges have the same. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label?: string | undefined;
  readonly weight?: number | undefined;
  readonly told: Readonly<Record<string, Value>>;
}

type Many<Item> = Iterable<Item> | AsyncIterable<Item>;

/** Nodes and edges as drawing programs read them. Several edges may lead from one node to another. */
export interface Drawing {
  /** What it shows and how that was found, in a sentence. */
  readonly description: string;
  readonly isDirected: boolean;
  readonly ofNodes: Told;
  readonly ofEdges: Told;
  readonly nodes: () => Many<DrawnNode>;
  /** Read after the nodes, of which each has both its ends. */
  readonly edges: () => Many<DrawnEdge>;
}

type Formats<Source> = Readonly<Record<string, Format<Source>>>;

const FORMATS: Formats<Drawing> = { gexf, graphml, cyjs, "edges.csv": pairsCsv, "nodes.csv": nodesCsv };

/** Every format of a drawing, behind those that it has beside. */
export function drawn<Source>(drawingOf: (source: Source) => Drawing, others: Formats<Drawing> = {}): Formats<Source> {
  const formatOf = ({ write, ...format }: Format<Drawing>): Format<Source> => ({
    ...format,
    write: (source, options) => write(drawingOf(source), options),
  });
  return Object.fromEntries(Object.entries({ ...others, ...FORMATS }).map(([name, one]) => [name, formatOf(one)]));
}
