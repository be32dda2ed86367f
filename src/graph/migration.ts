import { version as program } from "../package-root.js";
import { Refusal } from "../refusal.js";
import { cypherFilesIn, readCypher } from "./cypher-file.js";
import type { Graph } from "./driver.js";

/** One change of the graph's form, run once in the life of a graph. */
export interface Migration {
  /** The name of its file, such as `001-readings-repeat-their-ends`. */
  readonly id: string;
  /** The version that the graph has after it. */
  readonly version: number;
  /** What it does: the file's first line. */
  readonly question: string;
  readonly text: string;
}

/** Every migration of `cypher/migrations/`, in the order of their numbers. */
export const MIGRATIONS: readonly Migration[] = cypherFilesIn("migrations").map((id) => {
  const { question, text } = readCypher("migrations", id);
  return { id, version: Number(id.split("-")[0]), question, text };
});

/** The version of the schema that this program reads and writes. */
export const SCHEMA_VERSION: number = MIGRATIONS.at(-1)?.version ?? 0;

/** How a graph stands to this program. */
export interface Standing {
  readonly is: "NEW" | "OLDER" | "CURRENT" | "NEWER";
  /** The version of its schema; 0 where dossiers were loaded before versions were recorded, by Démarche 0.1.0. */
  readonly version: number;
  /** The version of the program that brought it there, where that is known. */
  readonly by: string | null;
}

export async function standingOf(graph: Graph): Promise<Standing> {
  const [row] = await graph.read(readCypher("write", "schema-version").text);
  const { version, by, holdsDossiers } = row as { version: number | null; by: string | null; holdsDossiers: boolean };
  if (version === null) return { is: holdsDossiers ? "OLDER" : "NEW", version: 0, by };
  if (version === SCHEMA_VERSION) return { is: "CURRENT", version, by };
  return { is: version < SCHEMA_VERSION ? "OLDER" : "NEWER", version, by };
}

/** A graph of a newer program is not touched: what this one does not know of it, it would break. */
export const newerThanProgram = (version: number, by: string | null): Refusal =>
  new Refusal(
    `The graph has schema version ${version}${by === null ? "" : `, made by Démarche ${by}`}, and this is Démarche ${program}, which knows versions up to ${SCHEMA_VERSION}. Use the newer Démarche, or restore a backup that this one made.`,
  );

/**
 * Runs the migrations that a graph has not been through, in their order; gives those that this call ran.
 *
 * Each is one transaction with its record, so that a program that is killed leaves it done or not begun. The record is
 * locked first and its version read again: of two programs that migrate at once, one does and the other finds it done.
 */
export async function migrate(
  graph: Graph,
  onMigration: (migration: Migration) => void = () => undefined,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Migration[]> {
  if ((await standingOf(graph)).is === "NEW") return [];
  // Without its constraint, two programs could each make a record.
  await graph.define(readCypher("constraints", "unique-schema").text);
  const run: Migration[] = [];
  for (const migration of migrations) {
    if ((await standingOf(graph)).version >= migration.version) continue;
    onMigration(migration);
    if (isBatched(migration)) await graph.inBatches(migration.text);
    if (await runOnce(graph, migration)) run.push(migration);
  }
  return run;
}

/** Whether it has transactions of its own, which ours cannot hold: killed half-way, it is run again, and must bear that. */
const isBatched = ({ text }: Migration): boolean => /\bIN (\w+ CONCURRENT )?TRANSACTIONS\b/.test(text);

const runOnce = (graph: Graph, migration: Migration): Promise<boolean> =>
  graph.write(async (ask) => {
    const [claimed] = await ask(readCypher("write", "schema-claim").text);
    if (Number(claimed?.version) >= migration.version) return false;
    if (!isBatched(migration)) await ask(migration.text);
    await ask(readCypher("write", "schema-migrated").text, {
      migration: migration.id,
      version: migration.version,
      at: new Date().toISOString(),
      by: program,
    });
    return true;
  });
