import { SHARED } from "../../dist/src/dossier/row.js";
import { hashOf, rowsOf } from "../../dist/src/dossier/rows.js";
import { SCHEMA_VERSION } from "../../dist/src/graph/migration.js";
import { version } from "../../dist/src/package-root.js";
import { CsvFiles } from "./csv.js";
import { promisesOf } from "./promises.js";
import { Positions, readTowardOf, takesOf } from "./takes.js";

/**
 * @typedef {import("../../dist/src/dossier/format.js").Dossier} Dossier
 * @typedef {import("../../dist/src/dossier/row.js").Row} Row
 * @typedef {import("../../dist/src/dossier/row.js").Label} Label
 */

const DATES = ["dateText", "date", "earliest", "latest", "dateRule", "dateRelativeTo", "dateBecause"];
const UNTIL = DATES.map((name) => `until${name.charAt(0).toUpperCase()}${name.slice(1)}`);

/** The properties of each label, and what of a row is said by relationships instead. @type {Record<Label, string[]>} */
const NODES = {
  Coder: ["name", "kind"],
  Source: ["title", "publisher", "lang", "published", "reference", "textSha256", "codePoints:long"],
  Issue: ["name", "definition"],
  Actor: ["kind", "name"],
  Name: ["text", "kind", "norm"],
  Tenure: ["title", "names:string[]", "norms:string[]", "from", "to", "because", "firstDay", "lastDay"],
  Event: ["name", "kind", "status", "place", ...DATES, "key", ...UNTIL],
  Statement: [
    "gist",
    "quotes:string[]",
    "mode",
    "lang",
    "condition",
    "negated:boolean",
    "reiterates:boolean",
    ...DATES,
    "key",
  ],
  Figure: ["measure", "value:long", "unit", "bound"],
  Coding: ["act", "stance:long", "agreement:long", "confidence:double", "method", "at", "supersededAt", "targetBasis"],
};
/** What a dossier keeps of its own version beside these. */
/** @type {Partial<Record<Label, string[]>>} */
const SAID = { Name: ["actor"], Tenure: ["holder", "at", "speaksFor"] };

const ROLE = ["actor", "key", "order:long", "surface"];
const PRINTED = [
  "source",
  "key",
  "order:long",
  "status",
  "start:long",
  "end:long",
  "sha256",
  "quotes:string[]",
  "quoteStarts:long[]",
  "quoteEnds:long[]",
  "cue",
  "place",
  "depth:long",
  "translated:boolean",
  "locator",
];
const SUM = [
  ...["holder", "target", "onlyIfAsked:boolean", "since", "until", "statements:long"],
  ...["stances:long[]", "agreements:long[]", "first", "last"],
];
const TAKES = [
  "voice",
  "holder",
  "basis",
  "onlyIfAsked:boolean",
  "target",
  "targetBasis",
  "issue",
  "coder",
  "coding",
  "method",
  "act",
  "stance:long",
  "agreement:long",
  "earliest",
  "latest",
  "key",
];

/** Writes dossiers as files for Neo4j's import: what loading each of them would have written, all at once. */
export class GraphFiles {
  #csv;
  #written = new Set();
  #positions = new Positions();
  /** @type {Map<string, string>} */
  #kinds = new Map();

  /** @param {string} folder */
  constructor(folder) {
    this.#csv = new CsvFiles(folder);
  }

  /** @param {Dossier} dossier */
  add(dossier) {
    const rows = rowsOf(dossier);
    for (const row of rows) {
      if (row.label === "Actor") this.#kinds.set(row.id, String(row.props.kind));
      const isNew = !this.#written.has(`${row.label}:${row.id}`);
      if (isNew && SHARED.has(row.label)) this.#written.add(`${row.label}:${row.id}`);
      if (isNew)
        this.#csv.add("nodes", row.label, row.label, [`id:ID(${row.label})`, ...NODES[row.label]], {
          ...row.props,
          id: row.id,
        });
      this.#says(dossier.id, row);
      this.#parts(dossier, row, isNew);
    }
    const all = takesOf(rows, (id) => this.#kinds.get(id) ?? "");
    for (const takes of all) {
      const [end, label] = takes.target ? [takes.target, "Actor"] : [takes.issue, "Issue"];
      this.#link("TAKES", "Statement", takes.statement, label, end, TAKES, takes);
    }
    for (const { coding, ...party } of promisesOf(rows))
      this.#link("PROMISE_OF", "Coding", coding, "Actor", party.actor, ["role", "actor", "key"], party);
    for (const [statement, target] of readTowardOf(rows))
      this.#link("READ_TOWARD", "Statement", statement, "Actor", target, [], {});
    this.#positions.add(all);
    const props = { id: dossier.id, format: 1, sha256: hashOf(rows), loadedAt: "2026-11-24T00:00:00.000Z" };
    this.#csv.add("nodes", "Dossier", "Dossier", ["id:ID(Dossier)", "format:long", "sha256", "loadedAt"], props);
  }

  close() {
    const schema = { id: "schema", version: SCHEMA_VERSION, at: "2026-11-24T00:00:00.000Z", by: version };
    this.#csv.add("nodes", "Schema", "Schema", ["id:ID(Schema)", "version:long", "at", "by"], schema);
    for (const position of this.#positions.all())
      this.#link(
        "POSITION",
        "Actor",
        position.holder,
        "Actor",
        position.target,
        ["statements:long", "stance:double", "agreement:double", "first", "last", "key"],
        position,
      );
    for (const sum of this.#positions.sums()) this.#csv.add("nodes", "Sum", "Sum", SUM, sum);
    return this.#csv.close();
  }

  /** Of what several dossiers may say, each keeps its own version. @param {string} dossier @param {Row} row */
  #says(dossier, { label, id, props, sha256 }) {
    const kept = SHARED.has(label) ? [...NODES[label], ...(SAID[label] ?? [])] : [];
    this.#link("SAYS", "Dossier", dossier, label, id, ["sha256", ...kept], { ...props, sha256 });
  }

  /** @param {Dossier} dossier @param {Row} row @param {boolean} isNew */
  #parts(dossier, { label, id, props, parts }, isNew) {
    const from = (
      /** @type {string} */ type,
      /** @type {string} */ to,
      /** @type {unknown} */ end,
      /** @type {string[]} */ columns = [],
      more = {},
    ) => this.#link(type, label, id, to, end, columns, more);
    const status = (/** @type {unknown} */ start) => (start === undefined ? "NOT_ANCHORED" : "TEXT_NOT_HELD");
    if (label === "Name" && isNew) from("NAMES", "Actor", props.actor);
    if (label === "Tenure" && isNew) {
      this.#link("HELD", "Actor", props.holder, "Tenure", id, [], {});
      from("AT", "Actor", props.at);
      from("SPEAKS_FOR", "Actor", props.speaksFor);
    }
    for (const part of parts.partOf ?? [])
      from("PART_OF", "Actor", part.actor, ["from", "to", "firstDay", "lastDay", "dossier"], {
        ...part,
        dossier: dossier.id,
      });
    for (const { issue } of parts.broader ?? []) from("BROADER", "Issue", issue, ["dossier"], { dossier: dossier.id });
    for (const part of parts.participants ?? [])
      this.#link(
        "TAKES_PART_IN",
        "Actor",
        part.actor,
        "Event",
        id,
        ["actor", "role", "attendance", "order:long", "key"],
        part,
      );
    for (const part of parts.saidBy ?? []) from("SAID_BY", "Actor", part.actor, ROLE, part);
    for (const part of parts.onBehalfOf ?? [])
      from("ON_BEHALF_OF", "Actor", part.actor, [...ROLE, "basis", "tenure"], part);
    for (const part of parts.addressedTo ?? []) from("ADDRESSED_TO", "Actor", part.actor, ROLE, part);
    for (const part of parts.mentions ?? []) from("MENTIONS", "Actor", part.actor, ROLE, part);
    if (label === "Statement" && !props.negated)
      for (const { actor: holder } of parts.onBehalfOf ?? [])
        for (const target of new Set(
          [...(parts.mentions ?? []), ...(parts.addressedTo ?? [])].map(({ actor }) => actor),
        ))
          from("NOTICES", "Actor", target, ["holder", "target", "earliest", "latest", "key"], {
            ...{ holder, target },
            ...{ earliest: props.earliest, latest: props.latest, key: props.key },
          });
    for (const part of parts.printedIn ?? [])
      from("PRINTED_IN", "Source", part.source, PRINTED, { ...part, status: status(part.start) });
    for (const part of parts.links ?? [])
      from(
        String(part.relation),
        part.relation === "CONCERNS" ? "Event" : "Statement",
        part.to,
        ["to", "because", "coder", "method", "at", "key"],
        part,
      );
    for (const { statement } of parts.statedIn ?? [])
      this.#link("STATES", "Statement", statement, "Figure", id, [], {});
    for (const part of parts.reads ?? []) {
      from("READS", "Statement", part.statement);
      from("BY", "Coder", part.coder);
    }
    for (const part of parts.toward ?? [])
      from("TOWARD", "Actor", part.actor, ["actor", "basis", "surface", "key"], part);
    for (const part of parts.on ?? []) from("ON", "Issue", part.issue, ["issue", "key"], part);
  }

  /**
   * @param {string} type @param {string} from @param {unknown} start @param {string} to @param {unknown} end
   * @param {readonly string[]} columns @param {Readonly<Record<string, unknown>>} props
   */
  #link(type, from, start, to, end, columns, props) {
    const row = { ...props, [`:START_ID(${from})`]: start, [`:END_ID(${to})`]: end };
    this.#csv.add(
      "relationships",
      type,
      `${from}-${type}-${to}`,
      [`:START_ID(${from})`, `:END_ID(${to})`, ...columns],
      row,
    );
  }
}
