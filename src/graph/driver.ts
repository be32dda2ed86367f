import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { Refusal } from "../refusal.js";

/** Where a graph is and how to sign in. */
export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The user's home database where it is not given. */
  readonly database?: string | undefined;
}

/** One row of an answer: plain values, integers as numbers, nodes as their properties. */
export type Row = Record<string, unknown>;

/** Runs one Cypher text inside a transaction. */
export type Ask = (text: string, params?: Record<string, unknown>) => Promise<Row[]>;

/** Runs one Cypher text in a transaction of its own, which Neo4j ends after so many milliseconds where they are given. */
export type Read = (text: string, params?: Record<string, unknown>, timeout?: number) => Promise<Row[]>;

/** Reads as `Read` does, and hands on row by row what comes, each as the values of its columns, so that none is kept. */
export type Stream = (
  text: string,
  params: Record<string, unknown>,
  onRow: (values: readonly unknown[]) => void,
  timeout?: number,
) => Promise<void>;

/** The program's only door to Neo4j. */
export interface Graph {
  /** A cluster may send what only reads to a follower. */
  read: Read;
  stream: Stream;
  /** Does all of the work in one transaction, or none of it; the work may run again after a deadlock. */
  write<Result>(work: (ask: Ask) => Promise<Result>): Promise<Result>;
  /** Runs schema statements in one transaction, apart from writes of data, which Neo4j does not mix with them. */
  define(...texts: readonly string[]): Promise<void>;
  /** Runs one statement that divides its work into transactions itself, by `CALL { … } IN TRANSACTIONS`. */
  inBatches(text: string): Promise<void>;
  close(): Promise<void>;
}

/** The same graph without deadlines of reads, for who waits as long as it takes. */
export const atLeisure = (graph: Graph): Graph => ({ ...graph, read: (text, params) => graph.read(text, params) });

/** Opens the graph and asks it one question, so that a wrong address or password is known at once. */
export async function openGraph(address: GraphAddress): Promise<Graph> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    connectionAcquisitionTimeout: 15_000,
    connectionTimeout: 10_000,
    maxTransactionRetryTime: 30_000,
  });
  try {
    // A query is tried again for half a minute; this is not.
    await driver.getServerInfo();
    await driver.executeQuery("RETURN 1", {}, { database: address.database, routing: "READ" });
  } catch (error) {
    await driver.close();
    throw error;
  }
  return graphOver(driver, address.database);
}

/** Opens a graph for one piece of work. */
export async function withGraphAt<Result>(
  address: GraphAddress,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  const graph = await openGraph(address);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

function graphOver(driver: Driver, database: string | undefined): Graph {
  const bookmarks = driver.executeQueryBookmarkManager;
  const within = async <Result>(mode: "READ" | "WRITE", work: (session: Session) => Promise<Result>) => {
    const session = driver.session({ database, defaultAccessMode: mode, bookmarkManager: bookmarks });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  };
  return {
    read: (text, params, timeout) => within("READ", (session) => readIn(session, text, params, { timeout })),
    stream: (text, params, onRow, timeout) =>
      within("READ", (session) => streamIn(session, text, params, onRow, timeout)),
    write: (work) =>
      within("WRITE", (session) => session.executeWrite((tx: ManagedTransaction) => work(askIn(tx)).catch(notAgain))),
    define: (...texts) => within("WRITE", (session) => defineIn(session, texts)),
    inBatches: async (text) => {
      const session = driver.session({ database, bookmarkManager: bookmarks });
      try {
        await session.run(text);
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

/** The driver tries again after whatever passes by itself; what needs more memory than there is does not. */
function notAgain(error: { code?: string; message: string }): never {
  if (!error.code?.includes("OutOfMemory")) throw error;
  throw Object.assign(new Error(error.message, { cause: error }), { code: error.code });
}

/** IF NOT EXISTS does not see what another program is defining at the same time; once that is done, it does. */
async function defineIn(session: Session, texts: readonly string[], isTriedAgain = false): Promise<void> {
  try {
    await session.executeWrite(async (tx) => {
      for (const text of texts) await tx.run(text);
    });
  } catch (error) {
    const { code } = error as { code?: string };
    if (isTriedAgain || code !== "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists") throw error;
    await defineIn(session, texts, true);
  }
}

/** A transaction of its own costs one round trip and a managed one three; that is for what has to be tried again. */
async function readIn(session: Session, text: string, params: Params, { timeout }: { timeout: number | undefined }) {
  const config = timeout === undefined ? {} : { timeout };
  try {
    return await askIn({ run: (text, params) => session.run(text, params, config) })(text, params).catch(notAgain);
  } catch (error) {
    if (!neo4j.isRetryableError(error as Error)) throw error;
    return session.executeRead((tx) => askIn(tx)(text, params).catch(notAgain), config);
  }
}

/** Rows that were handed on are not taken back, so that nothing is tried again here. */
const streamIn = (session: Session, text: string, params: Params, onRow: Parameters<Stream>[2], timeout?: number) =>
  new Promise<void>((resolve, reject) => {
    session.run(text, toCypher(params) as Record<string, unknown>, timeout === undefined ? {} : { timeout }).subscribe({
      onNext: (record) => onRow(record.keys.map((key) => fromCypher(record.get(key)))),
      onCompleted: () => resolve(),
      onError: reject,
    });
  });

type Params = Record<string, unknown> | undefined;

const askIn =
  (runner: Pick<ManagedTransaction, "run">): Ask =>
  async (text, params = {}) => {
    const { records } = await runner.run(text, toCypher(params) as Record<string, unknown>);
    return records.map((record) => fromCypher(record.toObject()) as Row);
  };

/** Cypher tells integers from floats and rejects absent parameters; JavaScript does neither. */
export function toCypher(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === "number" && Number.isInteger(value)) {
    if (!Number.isSafeInteger(value))
      throw new Refusal(`${value} is beyond 2^53, where numbers are no longer exact. Give a smaller one.`);
    return neo4j.int(value);
  }
  if (Array.isArray(value)) return value.map(toCypher);
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toCypher(inner)]));
  return value;
}

/** Lists and maps are the driver's own for this answer, so they are changed in place. */
function fromCypher(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return fromCypher(value.properties);
  if (Array.isArray(value)) for (const [at, item] of value.entries()) value[at] = fromCypher(item);
  else if (Object.getPrototypeOf(value) === Object.prototype) {
    const map = value as Record<string, unknown>;
    for (const key in map) map[key] = fromCypher(map[key]);
  }
  return value;
}
