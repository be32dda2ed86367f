import type { DraftedCoding, DraftedEvent, DraftedRow, DraftedStatement } from "../drafted.js";
import { actorParams, actorsOf, codingParams, eventParams, issueParams, statementParams } from "../rows.js";
import type { Seen } from "../seen.js";
import type { KeptSums } from "../sums.js";
import { CsvFiles } from "./csv-files.js";

type Params = Readonly<Record<string, unknown>>;

const DATES = ["date", "earliest", "latest", "dateRule", "key"];
const ROLE = ["actor", "surface", "basis", "order:long", "key"];
const PRINTING = [
  ...[
    "source",
    "key",
    "order:long",
    "place",
    "depth:long",
    "status",
    "start:long",
    "end:long",
    "sha256",
    "cue",
    "locator",
  ],
  ...["quotes:string[]", "quoteStarts:long[]", "quoteEnds:long[]"],
];

/** The properties of nodes, as `cypher/write/import-*.cypher` writes them. */
const NODES = {
  Coder: ["name", "kind"],
  Source: ["title", "publisher", "author", "url", "lang", "published", "textSha256", "codePoints:long"],
  Issue: ["name", "definition"],
  Actor: ["kind", "name", "iso3"],
  Name: ["text", "norm", "kind"],
  Statement: [
    "rowSha256",
    "gist",
    "quotes:string[]",
    "mode",
    "lang",
    "negated:boolean",
    "reiterates:boolean",
    ...DATES,
  ],
  Event: ["rowSha256", "name", "kind", "status", "cameo", "place", ...DATES],
  Coding: [
    ...["rowSha256", "act", "stance:long", "agreement:long", "confidence:double", "cameo", "plover", "because"],
    ...["method", "at", "targetBasis"],
  ],
} as const;

/** The properties of what is kept of statements, as `cypher/write/sums.cypher` writes them. */
const SUM = [
  ...["holder", "target", "since", "until", "onlyIfAsked:boolean", "statements:long"],
  ...["stances:long[]", "agreements:long[]", "first", "last"],
];

type Label = keyof typeof NODES;
type Type = keyof typeof TIES;

/** The properties of relationships. */
const TIES = {
  NAMES: [],
  BROADER: [],
  SAID_BY: ROLE,
  ON_BEHALF_OF: ROLE,
  ADDRESSED_TO: ROLE,
  MENTIONS: ROLE,
  NOTICES: ["holder", "target", "earliest", "latest", "key"],
  PRINTED_IN: PRINTING,
  TAKES_PART_IN: ["actor", "role", "attendance", "order:long", "key"],
  READS: [],
  BY: [],
  TOWARD: ["actor", "basis", "key"],
  READ_TOWARD: [],
  PROMISE_OF: ["role", "actor", "key"],
  ON: ["issue", "key"],
  POSITION: ["statements:long", "stance:double", "agreement:double", "first", "last", "key"],
  TAKES: [
    ...[
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
    ],
    ...["act", "stance:long", "agreement:long", "earliest", "latest", "key"],
  ],
} as const;

/** In an empty graph nobody is merged. */
export const nobodyMerged = (id: string): string => id;

/** Writes rows as the files that Neo4j's offline import reads; each thing is given once. */
export class GraphFiles {
  readonly #csv: CsvFiles;
  readonly #codedAt: string;

  readonly #seen: Seen;

  /** `seen` numbers whatever has an id; nodes are known to Neo4j's import by these numbers. */
  constructor(folder: string, codedAt: string, seen: Seen) {
    this.#csv = new CsvFiles(folder);
    this.#codedAt = codedAt;
    this.#seen = seen;
  }

  close = (): string[] => this.#csv.close();

  /** What a row shares with others, as far as it was not written yet. */
  shared(row: DraftedRow): void {
    const isNew = this.#isNew;
    for (const actor of actorsOf(row)) {
      if (!isNew(`Spelling:${actor.id}|${actor.name}`)) continue;
      const { id, name, kind, iso3, norm, nameId, nameKind } = actorParams(actor);
      if (isNew(`Actor:${id}`)) this.#node("Actor", id, { name, kind, iso3 });
      if (!isNew(`Name:${nameId}`)) continue;
      this.#node("Name", nameId, { text: name, norm, kind: nameKind });
      this.#tie("NAMES", "Name", nameId, "Actor", id);
    }
    const { source } = row;
    if (isNew(`Source:${source.id}`)) this.#node("Source", source.id, source.props);
    if (row.label === "Event") return;
    for (const { coder, issue } of row.codings) {
      if (isNew(`Coder:${coder.id}`)) this.#node("Coder", coder.id, { ...coder });
      for (const { id, broader, ...params } of issue ? issueParams(issue) : []) {
        if (!isNew(`Issue:${id}`)) continue;
        this.#node("Issue", id, params);
        if (broader !== undefined) this.#tie("BROADER", "Issue", id, "Issue", broader);
      }
    }
  }

  statement(row: DraftedStatement): void {
    const params = statementParams(row, nobodyMerged);
    const { saidBy, onBehalfOf, addressedTo, mentions, notices, id } = params;
    this.#node("Statement", id, IMPORTED_STATEMENT, params);
    this.#tie("PRINTED_IN", "Statement", id, "Source", params.source, PRINTED, { key: params.printed }, params);
    for (const part of saidBy) this.#tie("SAID_BY", "Statement", id, "Actor", part.actor, part, params);
    for (const part of onBehalfOf) this.#tie("ON_BEHALF_OF", "Statement", id, "Actor", part.actor, part, params);
    for (const part of addressedTo) this.#tie("ADDRESSED_TO", "Statement", id, "Actor", part.actor, part, params);
    for (const part of mentions) this.#tie("MENTIONS", "Statement", id, "Actor", part.actor, part, params);
    for (const pair of notices) this.#tie("NOTICES", "Statement", id, "Actor", pair.target, pair, params);
  }

  event(row: DraftedEvent): void {
    const params = eventParams(row, nobodyMerged);
    const { id, printed, evidence } = params;
    this.#node("Event", id, IMPORTED, params);
    this.#tie("PRINTED_IN", "Event", id, "Source", params.source, PRINTED, { key: printed, status: evidence }, params);
    for (const part of params.participants)
      this.#tie("TAKES_PART_IN", "Actor", part.actor, "Event", id, part, ATTENDED, params);
  }

  coding(row: DraftedStatement, coding: DraftedCoding): void {
    const params = codingParams(row, coding, nobodyMerged);
    const { id, toward, basis, issue } = params;
    const statement = row.id;
    const said = { ...row.said };
    const read = {
      coding: id,
      target: toward,
      actor: toward,
      targetBasis: basis,
      method: "IMPORTED",
      at: this.#codedAt,
    };
    this.#node("Coding", id, read, params);
    this.#tie("READS", "Coding", id, "Statement", statement);
    this.#tie("BY", "Coding", id, "Coder", params.coder);
    for (const part of params.promiseOf ?? []) this.#tie("PROMISE_OF", "Coding", id, "Actor", part.actor, part, said);
    if (toward !== undefined) {
      this.#tie("TOWARD", "Coding", id, "Actor", toward, read, params, said);
      if (this.#isNew(`READ_TOWARD:${statement}|${toward}`))
        this.#tie("READ_TOWARD", "Statement", statement, "Actor", toward);
    }
    if (issue !== undefined) this.#tie("ON", "Coding", id, "Issue", issue, params, said);
    const [end, label] = toward === undefined ? [issue, "Issue" as const] : [toward, "Actor" as const];
    if (end === undefined) return;
    for (const take of params.takes) this.#tie("TAKES", "Statement", statement, label, end, take, read, params, said);
  }

  kept({ sums, positions }: KeptSums): void {
    for (const sum of sums) this.#csv.add("nodes", "Sum", "Sum", () => SUM, { ...sum });
    for (const position of positions)
      this.#tie("POSITION", "Actor", position.holder, "Actor", position.target, position);
  }

  #node(label: Label, id: string, ...said: readonly Params[]): void {
    const columns = () => [":ID", "id", ...NODES[label]];
    this.#csv.add("nodes", label, label, columns, { ":ID": this.#numberOf(label, id), id }, ...said);
  }

  #tie(type: Type, from: Label, start: string, to: Label, end: string, ...said: readonly Params[]): void {
    const columns = () => [":START_ID", ":END_ID", ...TIES[type]];
    const ends = { ":START_ID": this.#numberOf(from, start), ":END_ID": this.#numberOf(to, end) };
    this.#csv.add("relationships", type, `${from}-${type}-${to}`, columns, ends, ...said);
  }

  #numberOf = (label: Label, id: string): number => this.#seen.numberOf(`${label}:${id}`);

  #isNew = (key: string): boolean => this.#seen.meet(key, "") === "NEW";
}

/** What all rows of data sets have in common, as `cypher/write/import-*.cypher` says it. */
const IMPORTED = { dateRule: "IMPORTED" };
const IMPORTED_STATEMENT = { ...IMPORTED, negated: false, reiterates: false };
const PRINTED = { order: 0, place: "BODY", depth: 1 };
const ATTENDED = { attendance: "ATTENDED" };
