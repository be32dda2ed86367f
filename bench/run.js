import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isHalfMet, isMet } from "./bars.js";
import { busyness } from "./busyness.js";
import { serving, startContender } from "./contenders/child.js";
import { factsOf } from "./facts.js";
import { ROLES } from "./filters.js";
import { castOf } from "./graph/import.js";
import { obtainGraph } from "./graph/obtain.js";
import { measureImports } from "./imports/measured.js";
import { measureNetworks } from "./networks/measured.js";
import { GRAPHQL_WAYS } from "./pages/actor-page.js";
import { measuredPages } from "./pages/measured.js";
import { printBars, printImports, printNetworks, printReport } from "./report.js";
import { compare, ratioOf } from "./rounds.js";
import { sameAnswers } from "./same.js";
import { scale } from "./scale.js";
import { sharesOf } from "./shares.js";

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    scale: { type: "boolean", default: false },
    only: { type: "string" },
    home: { type: "string" },
    statements: { type: "string" },
    imports: { type: "boolean", default: false },
    rows: { type: "string" },
    networks: { type: "boolean", default: false },
    votes: { type: "string" },
  },
});
const { quick } = options;
const statements = Number(options.statements ?? (quick ? 50_000 : 100_000));
const effort = quick
  ? { rounds: 3, seconds: 1.5, warmUp: 2, connections: 4 }
  : { rounds: 5, seconds: 3, warmUp: 5, connections: 4 };
const importEffort = quick ? { rows: 30_000, rounds: 1 } : { rows: 100_000, rounds: 3 };
const networkEffort = quick ? { rollCalls: 600, rounds: 3 } : { rollCalls: 6_202, rounds: 3 };
const SEED = 20230926;
const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
const demarche = path("../dist/src/cli/main.js");
const say = (/** @type {string} */ sentence) => console.error(sentence);
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));

if (options.scale) {
  const sizes = (options.statements ?? "10000,100000,1000000").split(",").map(Number);
  const bars = await scale({ demarche, seed: SEED, sizes, home: options.home, only: options.only }, say);
  process.exit(bars.every(isMet) ? 0 : 1);
}

const measureOfNetworks = () =>
  measureNetworks(
    { demarche, votes: options.votes, home: options.networks ? options.home : undefined, seed: SEED, ...networkEffort },
    say,
  );
if (options.networks) {
  const networks = await measureOfNetworks();
  printNetworks(networks);
  judge(networks.bars);
  process.exit();
}

const imports = await measureImports(
  { demarche, loader: path("contenders/unwind-loader.js"), file: options.rows, seed: SEED, ...importEffort },
  say,
);
if (options.imports) {
  printImports(imports);
  judge(imports.bars);
  process.exit();
}

const networks = await measureOfNetworks();
const cast = castOf(statements, SEED);
const { home, neo4j, driver, loadSeconds } = await obtainGraph(
  { demarche, statements, seed: SEED, home: options.home },
  say,
);
const environment = serving(neo4j.address);
const contenders = {
  bare: await startContender("bare", [path("contenders/bare.js")], environment, home),
  demarche: await startContender("demarche", [demarche, "serve"], environment, home),
  "neo4j-graphql": await startContender("neo4j-graphql", [path("contenders/neo4j-graphql.js")], environment, home),
};

const pages = [];
/** @type {import("./bars.js").Bar[]} */
const bars = [...imports.bars, ...networks.bars];
const facts = await factsOf(driver, quick ? 100 : 500);
const { speakers } = facts;
for (const { page, title, values, baseline } of measuredPages(facts)) {
  say(`Comparing ${title} …`);
  /** @type {Record<string, string>} */
  const urls = Object.fromEntries(
    Object.keys(page.asked).map((name) => [
      name,
      contenders[GRAPHQL_WAYS.includes(name) ? "neo4j-graphql" : /** @type {"bare"} */ (name)].url,
    ]),
  );
  const requests = await sameAnswers(page, urls, values);
  const figures = await compare(
    Object.entries(urls).map(([name, url]) => ({ name, url, requests: requests[name] ?? [] })),
    effort,
  );
  const ours = figures.find(({ name }) => name === "demarche");
  const others = figures.filter(({ name }) => name !== "demarche");
  if (!ours) throw new Error("Démarche was not measured.");
  for (const [what, { names, atLeast }] of Object.entries(baseline)) {
    const [best] = others.filter(({ name }) => names.includes(name)).sort((a, b) => b.perSecond - a.perSecond);
    if (best)
      bars.push({ what: `${title}: throughput beside ${what}`, ratio: ratioOf(ours.rounds, best.rounds), atLeast });
  }
  for (const { name, perSecond, p50, p99 } of figures)
    say(`  ${name}: ${perSecond.toFixed(1)} requests/s, p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`);
  pages.push({ title, figures });
}

say("Comparing the busiest actor with a quiet one …");
const busy = await busyness(
  contenders.demarche.url,
  cast,
  quick ? { roles: ["SPEAKER"], times: 15, seconds: 0.5 } : { roles: ROLES, times: 30, seconds: 2 },
);
// Who looks for what only the oldest few statements have, walks all of them: reported, and no bar.
for (const { role, filter, values, ratio } of busy.filter(({ values }) => values !== "rare"))
  bars.push({
    what: `the busiest actor beside a quiet one, ${role}${filter ? `, ${filter} (${values})` : ""}`,
    ratio,
    atMost: 1.3,
  });
say("Looking where the time goes …");
const shares = await sharesOf(
  { address: neo4j.address, driver, url: contenders.demarche.url },
  speakers.slice(0, 100),
  quick ? 200 : 1_000,
);
for (const { stop } of Object.values(contenders)) await stop();
await driver.close();
await neo4j.release();

const [{ model = "unknown" } = {}, ...more] = cpus();
const machine = { node: process.version, processors: more.length + 1, model };
const results = { statements, quick, effort, machine, loadSeconds, bars, pages, busy, shares, imports, networks };
writeFileSync(path("results.json"), `${JSON.stringify(results, null, 2)}\n`);
printReport(results);
judge(bars);

/** Says what is promised, and fails where it is not kept. @param {import("./bars.js").Bar[]} bars */
function judge(bars) {
  printBars(bars);
  const failed = bars.filter((bar) => !(quick ? isHalfMet(bar) : isMet(bar)));
  if (failed.length > 0) {
    console.log(
      `\n${failed.length} of ${bars.length} ratios ${quick ? "are under half of their bar" : "miss their bar"}.`,
    );
    process.exitCode = 1;
  }
}
