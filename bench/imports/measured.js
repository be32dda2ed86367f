import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { addressed } from "../contenders/child.js";
import { median, ratioOf } from "../rounds.js";
import { contentsOf, newHome, withNeo4j } from "./graph.js";
import { usedBy, usedByEnded } from "./processor.js";
import { writeRows } from "./rows.js";

/**
 * @typedef {"loader" | "demarche" | "bulk"} Way
 * @typedef {{ seconds: number, client: number, neo4j: number }} Run what one import took, and processor time of it
 * @typedef {{ way: Way, title: string, runs: Run[] }} Measured
 */

/** With fewer rows, what `--bulk` has to start weighs more than what it saves. */
const MANY = 50_000;

/** @type {Record<Way, string>} */
const TITLES = {
  loader: "a hand-written UNWIND loader, into a running Neo4j",
  demarche: "demarche import, into a running Neo4j",
  bulk: "demarche import --bulk, with all that it starts",
};

/**
 * Imports the same rows in three ways in turn, each time into a new graph, and compares what is in the graphs.
 *
 * @param {object} wanted
 * @param {string} wanted.demarche the built command
 * @param {string} wanted.loader the hand-written one
 * @param {string | undefined} wanted.file rows that are given; generated if not
 * @param {number} wanted.rows how many to generate
 * @param {number} wanted.rounds
 * @param {number} wanted.seed
 * @param {(sentence: string) => void} say
 */
export async function measureImports({ demarche, loader, file: given, rows: wanted, rounds, seed }, say) {
  const own = newHome();
  const file = given ?? join(own.home, "rows.tsv");
  if (!given) writeRows(file, wanted, seed);
  /** @type {Record<Way, Run[]>} */
  const runs = { loader: [], demarche: [], bulk: [] };
  const ways = /** @type {Way[]} */ (Object.keys(runs));
  /** @type {Partial<Record<Way, Record<string, number>>>} */
  const contents = {};
  let rows = wanted;
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < ways.length; turn++) {
      const way = /** @type {Way} */ (ways[(round + turn) % ways.length]);
      say(`Importing by ${TITLES[way]} …`);
      const { home, remove } = newHome();
      /** @param {import("./graph.js").GraphAddress} address */
      const compare = async (address) => {
        if (!contents[way]) contents[way] = await contentsOf(address);
      };
      /** @param {Run} run */
      const note = (run) => {
        runs[way].push(run);
        say(`  ${run.seconds.toFixed(1)} s; processor time ${run.client.toFixed(1)} + ${run.neo4j.toFixed(1)} s`);
      };
      if (way === "bulk") {
        const words = ["import", "icews-events", file, "--bulk", "--json"];
        note(await timed(() => run([demarche, ...words], { DEMARCHE_HOME: home, NEO4J_URI: undefined })));
        if (!contents.bulk) await withNeo4j(home, compare);
      } else
        await withNeo4j(home, async (address, java) => {
          const words = way === "loader" ? [loader, file] : [demarche, "import", "icews-events", file, "--json"];
          let told = "";
          note(await timed(async () => (told = await run(words, addressed(address))), java));
          if (way === "demarche") [{ read: rows }] = JSON.parse(told);
          await compare(address);
        });
      remove();
    }
  own.remove();
  for (const way of ways) requireSame(contents.demarche ?? {}, contents[way] ?? {}, TITLES[way]);
  const rate = (/** @type {Way} */ way) => runs[way].map(({ seconds }) => rows / seconds);
  /** @type {import("../bars.js").Bar[]} */
  const bars = [
    {
      what: "importing rows beside a hand-written UNWIND loader: rate",
      ratio: ratioOf(rate("demarche"), rate("loader")),
      atLeast: 0.9,
    },
  ];
  if (rows >= MANY)
    bars.push({
      what: "importing rows by --bulk beside without it: rate",
      ratio: ratioOf(rate("bulk"), rate("demarche")),
      atLeast: 3,
    });
  const figures = ways.map((way) => {
    const of = (/** @type {keyof Run} */ part) => median(runs[way].map((run) => run[part]));
    return {
      title: TITLES[way],
      perSecond: median(rate(way)),
      seconds: of("seconds"),
      client: of("client"),
      neo4j: of("neo4j"),
    };
  });
  return { rows, rounds, figures, bars };
}

/**
 * @param {() => Promise<unknown>} work @param {number} [java] the Neo4j that runs already
 * @returns {Promise<Run>}
 */
async function timed(work, java) {
  // What has ended before is counted as ended once Node has taken note of it.
  await setImmediate();
  const neo4jUsed = () => (java === undefined ? 0 : usedBy(java));
  const [started, client, neo4j] = [performance.now(), usedByEnded(), neo4jUsed()];
  await work();
  return {
    seconds: (performance.now() - started) / 1000,
    client: usedByEnded() - client,
    neo4j: neo4jUsed() - neo4j,
  };
}

/** Runs a program of Node to its end; gives what it answers. @param {string[]} words @param {NodeJS.ProcessEnv} environment */
async function run(words, environment) {
  const child = spawn(process.execPath, words, { env: { ...process.env, ...environment } });
  process.once("exit", () => child.kill("SIGTERM"));
  let [told, complained] = ["", ""];
  child.stdout.on("data", (piece) => (told += piece));
  child.stderr.on("data", (piece) => (complained += piece));
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`${words.join(" ")} failed.\n${told}\n${complained.slice(-2_000)}`);
  return told;
}

/** @param {Record<string, number>} ours @param {Record<string, number>} other @param {string} title */
function requireSame(ours, other, title) {
  const different = Object.keys({ ...ours, ...other }).filter((what) => ours[what] !== other[what]);
  if (different.length > 0)
    throw new Error(
      `The graph of ${title} is another: ${different.map((what) => `${what} ${other[what] ?? 0} and not ${ours[what] ?? 0}`).join(", ")}.`,
    );
}
