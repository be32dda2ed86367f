import type { EmbeddedNeo4j } from "../config.js";
import type { GraphAddress } from "../graph/driver.js";
import type { Migration } from "../graph/migration.js";
import type { Refusal } from "../refusal.js";
import { writeConf } from "./conf.js";
import { obtainJars, releaseToRun } from "./jars.js";
import { findJava } from "./java.js";
import { launch } from "./launch.js";
import { preparePassword, USER, wrongPassword } from "./password.js";
import { freePort } from "./port.js";
import { isAlive, thisProcess } from "./process.js";
import { whenReady, whyEnded } from "./ready.js";
import type { Say } from "./say.js";
import { forget, type Recorded, record, runningIn } from "./state.js";
import { stop } from "./stop.js";
import { recordStoreVersion, refuseOtherStore } from "./store-version.js";
import { inTurn } from "./turn.js";

// Everything here but `release` is done in a turn that the caller has taken: see turn.ts.

/** A Neo4j that answers. */
export interface RunningNeo4j {
  readonly address: GraphAddress;
  /** The page of Neo4j Browser, of the embedded Neo4j. */
  readonly browserUrl?: string;
  /** The migrations that the embedded graph was brought up to date by. */
  readonly migrations?: readonly Migration[];
  /** Tells when the embedded Neo4j has ended unasked, and why. */
  readonly ended?: () => Promise<Refusal | undefined>;
  /** Stops the embedded Neo4j, unless others use it still or it was started to stay. */
  release(): Promise<void>;
}

export interface Circumstances {
  readonly say: Say;
  /** Gives up starting. */
  readonly signal?: AbortSignal | undefined;
  /** Whether it runs on until `demarche neo4j stop`, and not only as long as somebody uses it. */
  readonly stays?: boolean;
  /** Whether a newer Neo4j may open the graph of an older one, and so change it for good. */
  readonly upgrades?: boolean;
}

/** Joins the users of the Neo4j that runs in a data folder, or starts one. */
export async function findOrStart(
  home: string,
  settings: EmbeddedNeo4j,
  circumstances: Circumstances,
): Promise<RunningNeo4j> {
  const found = runningIn(home);
  if (!found) return startNeo4j(home, settings, circumstances);
  const joined = { ...found, users: [...found.users, thisProcess()] };
  return use(home, joined, await preparePassword(home, settings.password), settings, circumstances);
}

/** Starts Neo4j in a data folder in which none runs. */
export async function startNeo4j(
  home: string,
  settings: EmbeddedNeo4j,
  circumstances: Circumstances,
): Promise<RunningNeo4j> {
  const { say, signal, upgrades } = circumstances;
  const release = await releaseToRun(settings);
  const java = await findJava(release, say);
  const ports = {
    boltPort: await freePort("DEMARCHE_BOLT_PORT", settings.boltPort),
    httpPort: await freePort("DEMARCHE_HTTP_PORT", settings.httpPort),
  };
  const jars = await obtainJars(settings, say, signal);
  if (!upgrades) await refuseOtherStore(home, release.version);
  const password = await preparePassword(home, settings.password);
  await writeConf(home, { ...ports, conf: settings.conf }, release);
  signal?.throwIfAborted();
  // Before it runs: even one that is killed meanwhile may have changed the store.
  await recordStoreVersion(home, release.version);
  const id = launch(java, jars, home, release);
  if (!id) throw await whyEnded(home);
  const recorded = { users: [thisProcess()], stays: false, java: id, ...ports };
  return use(home, recorded, password, settings, circumstances);
}

/** Waits until a Neo4j answers that this process is recorded to use, so that whoever is killed meanwhile leaves a trace. */
async function use(
  home: string,
  recorded: Recorded,
  password: string,
  settings: EmbeddedNeo4j,
  { say, signal, stays }: Circumstances,
): Promise<RunningNeo4j> {
  record(home, recorded);
  try {
    const address = { uri: `bolt://127.0.0.1:${recorded.boltPort}`, user: USER, password };
    const readiness = await whenReady(home, recorded, address, say, signal);
    if (readiness === "WRONG_PASSWORD") throw wrongPassword(home, settings.password);
    if (stays) await leave(home, { stays });
    return running(home, recorded, address);
  } catch (error) {
    await leave(home);
    throw error;
  }
}

const running = (home: string, { java, httpPort }: Recorded, address: GraphAddress): RunningNeo4j => ({
  address,
  browserUrl: `http://localhost:${httpPort}/browser/`,
  ended: async () => (isAlive(java) ? undefined : whyEnded(home)),
  release: () => {
    const silently: Say = () => undefined;
    return inTurn(home, silently, () => leave(home));
  },
});

/** This process uses Neo4j no longer; the last one to leave stops it, unless it is to stay. */
export async function leave(home: string, { stays = false } = {}): Promise<void> {
  const found = runningIn(home);
  if (!found) return forget(home);
  const own = found.users.findIndex(({ pid }) => pid === process.pid);
  const left = { ...found, users: found.users.filter((_, at) => at !== own), stays: found.stays || stays };
  if (left.stays || left.users.length > 0) record(home, left);
  else await end(home, left);
}

/** Stops a Neo4j, whoever uses it. */
export async function end(home: string, { java }: Recorded): Promise<void> {
  await stop(java);
  forget(home);
}
