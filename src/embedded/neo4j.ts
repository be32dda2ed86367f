import type { EmbeddedNeo4j, Settings } from "../config.js";
import type { GraphAddress } from "../graph/driver.js";
import { Refusal } from "../refusal.js";
import { writeConf } from "./conf.js";
import { writableFolder } from "./folder.js";
import { obtainJars } from "./jars.js";
import { findJava } from "./java.js";
import { launch } from "./launch.js";
import { preparePassword, USER, wrongPassword } from "./password.js";
import { freePort } from "./port.js";
import { isAlive, thisProcess } from "./process.js";
import { whenReady, whyEnded } from "./ready.js";
import type { Say } from "./say.js";
import { forget, type Recorded, record, runningIn } from "./state.js";
import { stop } from "./stop.js";
import { inTurn } from "./turn.js";

/** A Neo4j that answers. */
export interface RunningNeo4j {
  readonly address: GraphAddress;
  /** The page of Neo4j Browser, of the embedded Neo4j. */
  readonly browserUrl?: string;
  /** Tells when the embedded Neo4j has ended unasked, and why. */
  readonly ended?: () => Promise<Refusal | undefined>;
  /** Stops Neo4j where this process owns it; leaves it alone otherwise. */
  release(): Promise<void>;
}

export interface Circumstances {
  readonly say: Say;
  /** Gives up starting. */
  readonly signal?: AbortSignal;
  /** Who stops Neo4j: this process when it ends, or nobody until `demarche neo4j stop`. */
  readonly owner?: "THIS_PROCESS" | "NOBODY";
}

/** Finds or starts the Neo4j that the settings ask for. */
export async function obtainNeo4j(settings: Settings, circumstances: Circumstances): Promise<RunningNeo4j> {
  const { home, neo4j } = settings;
  if (neo4j.kind === "GIVEN") return { address: neo4j.address, release: async () => undefined };
  await writableFolder(home, "The data folder", "name another by DEMARCHE_HOME");
  return inTurn(home, circumstances.say, async () => {
    const found = runningIn(home);
    return found ? adopt(home, found, neo4j, circumstances) : start(home, neo4j, circumstances);
  });
}

/** A Neo4j that runs already is used; it is this process's to stop if the one whose it was has ended. */
async function adopt(home: string, found: Recorded, settings: EmbeddedNeo4j, circumstances: Circumstances) {
  const address = addressOf(found, await preparePassword(home, settings.password));
  const readiness = await whenReady(home, found, address, circumstances.say, circumstances.signal);
  if (readiness === "WRONG_PASSWORD") throw wrongPassword(home, settings.password);
  const abandoned = found.owner !== null && !isAlive(found.owner);
  if (!abandoned && circumstances.owner !== "NOBODY") return running(home, found, address);
  const adopted = { ...found, owner: ownerFor(circumstances) };
  record(home, adopted);
  return running(home, adopted, address);
}

async function start(home: string, settings: EmbeddedNeo4j, circumstances: Circumstances): Promise<RunningNeo4j> {
  const { say, signal } = circumstances;
  const java = await findJava(say);
  const ports = {
    boltPort: await freePort("DEMARCHE_BOLT_PORT", settings.boltPort),
    httpPort: await freePort("DEMARCHE_HTTP_PORT", settings.httpPort),
  };
  const jars = await obtainJars(settings, say, signal);
  const password = await preparePassword(home, settings.password);
  await writeConf(home, ports);
  signal?.throwIfAborted();
  const id = launch(java, jars, home);
  if (!id) throw await whyEnded(home);
  const started: Recorded = { owner: ownerFor(circumstances), java: id, ...ports };
  record(home, started);
  try {
    const address = addressOf(started, password);
    const readiness = await whenReady(home, started, address, say, signal);
    if (readiness === "WRONG_PASSWORD") throw wrongPassword(home, settings.password);
    return running(home, started, address);
  } catch (error) {
    await end(home, started);
    throw error;
  }
}

const ownerFor = ({ owner }: Circumstances): Recorded["owner"] => (owner === "NOBODY" ? null : thisProcess());

const addressOf = ({ boltPort }: Recorded, password: string): GraphAddress => ({
  uri: `bolt://127.0.0.1:${boltPort}`,
  user: USER,
  password,
});

const running = (home: string, recorded: Recorded, address: GraphAddress): RunningNeo4j => ({
  address,
  browserUrl: `http://localhost:${recorded.httpPort}/browser/`,
  ended: async () => (isAlive(recorded.java) ? undefined : whyEnded(home)),
  release: async () => {
    if (recorded.owner?.pid !== process.pid) return;
    const silently: Say = () => undefined;
    await inTurn(home, silently, () => endIfOurs(home, recorded));
  },
});

/** Meanwhile `neo4j start` may have asked for it to be left running. */
async function endIfOurs(home: string, recorded: Recorded): Promise<void> {
  if (runningIn(home)?.owner !== null) await end(home, recorded);
}

async function end(home: string, { java }: Recorded): Promise<void> {
  await stop(java);
  forget(home);
}

/** Stops the Neo4j of a data folder, unless another program of ours is using it. */
export async function stopNeo4j(home: string, say: Say): Promise<boolean> {
  return inTurn(home, say, async () => {
    const found = runningIn(home);
    if (!found) return false;
    if (found.owner && isAlive(found.owner))
      throw new Refusal(
        `The Neo4j in ${home} belongs to process ${found.owner.pid}, which is at work. End that one, and Neo4j ends with it.`,
      );
    await end(home, found);
    return true;
  });
}
