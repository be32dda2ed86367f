import { isMet } from "./bars.js";

/** Prints what was measured. @param {any} results */
export function printReport({ statements, machine, effort, loadSeconds, pages, busy, shares, imports, networks }) {
  console.log(
    `${statements} statements; ${machine.processors} processors (${machine.model}), Node ${machine.node}; ${effort.connections} connections, medians of ${effort.rounds} rounds of ${effort.seconds} s`,
  );
  if (loadSeconds) console.log(`generated, imported and audited in ${loadSeconds.toFixed(0)} s`);
  for (const { title, figures } of pages) {
    console.log(`\n${title}`);
    table(
      ["", "requests/s", "p50 ms", "p99 ms"],
      figures.map((/** @type {any} */ { name, perSecond, p50, p99 }) => [
        name,
        perSecond.toFixed(1),
        p50.toFixed(2),
        p99.toFixed(2),
      ]),
    );
  }
  console.log("\na page of the busiest actor and of a quiet one, one request at a time");
  table(
    ["role", "filter", "entries", "busiest ms", "quiet ms", "ratio"],
    busy.map((/** @type {any} */ one) => [
      one.role,
      one.filter ? `${one.filter} (${one.values})` : "",
      one.entries,
      one.busiest.toFixed(2),
      one.quiet.toFixed(2),
      one.ratio.toFixed(2),
    ]),
  );
  console.log("\nwhere the time of this server goes, for an actor's page, one request at a time");
  table(
    ["part", "ms", "share"],
    shares.map((/** @type {any} */ { part, ms, share }) => [
      part,
      ms.toFixed(3),
      share === null ? "" : `${(share * 100).toFixed(1)} %`,
    ]),
  );
  printImports(imports);
  printNetworks(networks);
}

/** Prints how answers cost at several sizes. @param {any} results */
export function printScale({ sizes, loadSeconds, rows, bars }) {
  for (const [at, seconds] of loadSeconds.entries())
    if (seconds) console.log(`${sizes[at]} statements generated, imported and audited in ${seconds.toFixed(0)} s`);
  console.log("\none request at a time");
  table(
    ["", "entries", "of", "p50 ms", "p99 ms"],
    rows.flatMap((/** @type {any} */ { title, counts, figures }) =>
      figures.map((/** @type {any} */ { name, p50, p99 }, /** @type {number} */ at) => [
        at === 0 ? title : "",
        counts[at] ?? "",
        name,
        p50.toFixed(2),
        p99.toFixed(2),
      ]),
    ),
  );
  printBars(bars);
}

/** Prints what imports took. @param {Awaited<ReturnType<typeof import("./imports/measured.js").measureImports>>} imports */
export function printImports({ rows, rounds, figures }) {
  console.log(`\nimporting ${rows} rows, medians of ${rounds} ${rounds === 1 ? "round" : "rounds"}`);
  table(
    ["", "rows/s", "s", "processor s", "of it in Neo4j"],
    figures.map(({ title, perSecond, seconds, client, neo4j }) => [
      title,
      perSecond.toFixed(0),
      seconds.toFixed(1),
      (client + neo4j).toFixed(1),
      neo4j === 0 ? "" : neo4j.toFixed(1),
    ]),
  );
}

/** Prints what networks took. @param {Awaited<ReturnType<typeof import("./networks/measured.js").measureNetworks>>} networks */
export function printNetworks({ votes, countries, rollCalls, rounds, figures }) {
  console.log(
    `\nnetworks of ${countries} countries by ${votes} votes in ${rollCalls} roll calls, medians of ${rounds} rounds`,
  );
  table(
    ["", "s"],
    figures.map(({ title, seconds }) => [title, seconds.toFixed(2)]),
  );
}

/** Prints what is promised, and whether it is kept. @param {import("./bars.js").Bar[]} bars */
export function printBars(bars) {
  console.log("\nwhat is promised");
  table(
    ["", "ratio", "bar", ""],
    bars.map((bar) => [
      bar.what,
      bar.ratio.toFixed(2),
      bar.atLeast ? `≥ ${bar.atLeast}` : `≤ ${bar.atMost}`,
      isMet(bar) ? "met" : "missed",
    ]),
  );
}

/** @param {string[]} head @param {unknown[][]} rows */
function table(head, rows) {
  const all = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...all.map((row) => [...(row[column] ?? "")].length)));
  for (const row of all)
    console.log(
      `  ${row.map((cell, column) => (column === 0 || Number.isNaN(Number.parseFloat(cell)) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ")}`.trimEnd(),
    );
}
