import { readCypher } from "../graph/cypher-file.js";
import type { Ask, Graph } from "../graph/driver.js";
import type { Mergers } from "../graph/survivors.js";
import { Refusal } from "../refusal.js";
import { claimRows, untilNobodyMerges } from "./claim.js";
import { forgettable, type Unsaid } from "./forget.js";
import { type Dossier, FORMAT } from "./format.js";
import { mergeConflicts } from "./merge-conflicts.js";
import { type Conflict, planLoad, type Said } from "./plan.js";
import { keyOf, LABELS, type Label, type Row, SHARED } from "./row.js";
import { paramsOf } from "./row-params.js";
import { hashOf, rowsOf } from "./rows.js";
import type { Texts } from "./texts.js";

/** Other dossiers in the graph say otherwise. */
export class DossierContradicted extends Refusal {
  readonly conflicts: readonly Conflict[];

  constructor(conflicts: readonly Conflict[]) {
    super(conflicts.map(({ message }) => message).join("\n"));
    this.conflicts = conflicts;
  }
}

/** How many nodes a load created, changed, left alone and took back. */
export interface LoadReport {
  readonly dossier: string;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Loads a dossier in one transaction: all of it or nothing, and of a dossier that is loaded only what has changed. */
export function loadDossier(graph: Graph, dossier: Dossier, texts: Texts): Promise<LoadReport> {
  const rows = rowsOf(dossier);
  const { textSha256 } = dossier.source;
  const held = textSha256 !== undefined && texts.get(textSha256) !== null;
  return untilNobodyMerges(() => graph.write((ask) => replaceRows(ask, dossier.id, rows, held)));
}

/** Takes back all that a dossier says, but what other dossiers say too. */
export function unloadDossier(graph: Graph, id: string): Promise<LoadReport> {
  return untilNobodyMerges(() => graph.write((ask) => unload(ask, id)));
}

async function unload(ask: Ask, id: string): Promise<LoadReport> {
  const loaded = (await ask(text("dossiers"))).map((dossier) => String(dossier.id));
  if (!loaded.includes(id))
    throw new Refusal(`No dossier ${id} is loaded. ${loaded.length ? `Those loaded are ${loaded.join(", ")}.` : ""}`);
  const report = await replaceRows(ask, id, [], false);
  await ask(text("forget"), { dossier: id });
  return report;
}

/** Makes the graph say what the rows of a dossier say, and no more of what it said before. */
async function replaceRows(ask: Ask, dossier: string, rows: readonly Row[], held: boolean): Promise<LoadReport> {
  const write = (file: string, params: object) => ask(text(file), { dossier, held, ...params });

  const mergers = await claimRows(ask, dossier, rows);
  const said = (await write("said", {})) as unknown as Said[];
  const plan = planLoad(dossier, rows, said);
  const conflicts = [...plan.conflicts, ...mergeConflicts(dossier, rows, mergers)];
  if (conflicts.length > 0) throw new DossierContradicted(conflicts);
  const { created, changed, unchanged, removed, left } = plan;
  const report = {
    dossier,
    created: created.length,
    changed: changed.length,
    unchanged: unchanged.length,
    removed: removed.length,
  };
  if (created.length + changed.length + removed.length === 0) return report;

  const statementsBefore = said.filter(isStatement).map(({ id }) => id);
  const before = await write("pairs", { statements: statementsBefore });
  const written = [...created, ...changed, ...left];
  await writeRows(write, written, mergers);
  await write("says", { said: Object.fromEntries(rows.map((row) => [keyOf(row), saidOf(row)])) });
  const unsaid = (await write("unsay", { keys: removed.map(keyOf) })) as unknown as Unsaid[];
  const [codings, others] = parted(forgettable(unsaid), unsaid);
  // Statements go last: while their readings are summed up, no index may lead to a node that is gone.
  await write("delete", { nodes: codings });
  const statements = [...new Set([...said, ...rows].filter(isStatement).map(({ id }) => id))];
  await write("takes", { statements });
  const after = await write("pairs", { statements });
  await write("positions", { pairs: distinct([...before, ...after]) });
  await write("delete", { nodes: others });
  const loadedAt = new Date().toISOString();
  await write("loaded", { dossier: { id: dossier, format: FORMAT, sha256: hashOf(rows), loadedAt } });
  return report;
}

/** Nodes that are codings, and all others. */
function parted(nodes: readonly string[], unsaid: readonly Unsaid[]): [codings: string[], others: string[]] {
  const codings = new Set(unsaid.filter(({ isCoding }) => isCoding).map(({ node }) => node));
  return [nodes.filter((node) => codings.has(node)), nodes.filter((node) => !codings.has(node))];
}

const FILES: Record<Label, string> = {
  Coder: "coders",
  Source: "sources",
  Issue: "issues",
  Actor: "actors",
  Name: "names",
  Tenure: "tenures",
  Event: "events",
  Statement: "statements",
  Figure: "figures",
  Coding: "codings",
};

type Write = (file: string, params: object) => ReturnType<Ask>;

async function writeRows(write: Write, rows: readonly Row[], mergers: Mergers) {
  for (const label of LABELS) {
    const params = rows.filter((row) => row.label === label).map((row) => paramsOf(row, mergers));
    if (params.length > 0) await write(FILES[label], { rows: params });
  }
  const links = rows.flatMap(({ id, parts }) => (parts.links ?? []).map((link) => ({ ...link, statement: id })));
  if (links.length > 0) await write("links", { links });
  if (mergers.size > 0) await write("fold", { said: rows.filter(isSaid).map(({ id }) => id) });
}

const text = (name: string): string => readCypher("write", name).text;

const isSaid = ({ label }: Row): boolean => label === "Statement" || label === "Event";

const isStatement = ({ label }: { label: Label }): boolean => label === "Statement";

/** Of what several dossiers may say, each keeps its own version, to compare with the next. */
const saidOf = ({ label, props, sha256 }: Row) => (SHARED.has(label) ? { ...props, sha256 } : { sha256 });

/** In one order, so that two loads lock positions alike. */
const distinct = (pairs: readonly Record<string, unknown>[]) =>
  [...new Map(pairs.map((pair) => [`${pair.holder}|${pair.target}`, pair])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, pair]) => pair);
