import { cpSync } from "node:fs";
import { join } from "node:path";
import { readSettings } from "../../src/config.js";
import { obtainNeo4j } from "../../src/embedded/neo4j.js";
import { auditGraph } from "../../src/graph/audit.js";
import { type Census, takeCensus } from "../../src/graph/census.js";
import { type Graph, withGraphAt } from "../../src/graph/driver.js";
import { demarche, environmentFor } from "../program.js";
import { temporaryFolder } from "../temporary-folder.js";

type Environment = ReturnType<typeof environmentFor>;

/** Runs `demarche`, which is to succeed, and gives its answer. */
export async function succeeds(words: readonly string[], environment: Environment) {
  const ended = await demarche([...words, "--json"], environment).ends();
  expect({ words, ...ended }).toMatchObject({ words, code: 0 });
  return { answer: JSON.parse(ended.stdout), said: ended.stderr };
}

/** Runs `demarche`, which is to fail in sentences, and gives them. */
export async function refused(words: readonly string[], environment: Environment): Promise<string> {
  const { code, stdout, stderr } = await demarche(words, environment).ends();
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).not.toMatch(/^\s+at |no sentence for/m);
  return stderr;
}

let loaded: string | undefined;

/** A data folder with the article's graph in it, which is loaded once for each test file. */
export async function loadedHome(more: Environment = {}): Promise<OwnHome> {
  if (loaded === undefined) {
    const first = join(temporaryFolder(), "data");
    await succeeds(["load"], environmentFor(first, more));
    loaded = first;
  }
  return copyOf(loaded, more);
}

/** A data folder of a test's own, and the environment in which commands work on it. */
export interface OwnHome {
  readonly home: string;
  readonly environment: Environment;
}

/** A copy of a data folder whose Neo4j is stopped: that is made in no time, and a graph is not. */
export function copyOf(original: string, more: Environment = {}): OwnHome {
  const home = join(temporaryFolder(), "data");
  cpSync(original, home, { recursive: true });
  return { home, environment: environmentFor(home, more) };
}

/** Works on the graph of a data folder by its own Neo4j, which is started for that. */
export async function inGraphOf<Result>(
  home: string,
  work: (graph: Graph) => Promise<Result>,
  environment: Environment = environmentFor(home),
): Promise<Result> {
  const settings = readSettings(environment, home);
  const neo4j = await obtainNeo4j(settings, { say: () => undefined });
  try {
    return await withGraphAt(neo4j.address, work);
  } finally {
    await neo4j.release();
  }
}

/** What is in a graph, and what its audits find. */
export interface State {
  readonly census: Census;
  readonly violations: unknown[];
}

export const stateOf = (home: string): Promise<State> =>
  inGraphOf(home, async (graph) => ({
    census: await takeCensus(graph),
    violations: (await auditGraph(graph)).flatMap(({ violations }) => violations),
  }));
