import { readCypher } from "../graph/cypher-file.js";
import type { Graph } from "../graph/driver.js";
import { actorAt, type Survivor, survivorsOf } from "../graph/survivors.js";
import { asId } from "./draft-actors.js";
import type { DraftedActor, DraftedRow } from "./drafted.js";
import { actorParams, actorsOf, issueParams } from "./rows.js";

type Params = Readonly<Record<string, unknown>>;

/** So many things that rows share are remembered as written; beyond that, all are forgotten and written again. */
const REMEMBERED = 200_000;

/** What the rows of an import share. */
export interface SharedNodes {
  /** Notes what a row tells of these; the first row that names a thing says what it is, whichever is written first. */
  note(row: DraftedRow): void;
  /** Writes the actors, coders, issues and sources that rows name, each before the first row that needs it. */
  ensure(rows: readonly DraftedRow[]): Promise<void>;
  /** Whom the actors of these rows lead to; nobody is merged while an import is under way. */
  readonly survivor: Survivor;
}

/** `isAnybodyMerged` tells whether the graph knows of any merge. */
export function sharedNodes(graph: Graph, isAnybodyMerged: boolean): SharedNodes {
  const written = new Set<string>();
  const first = new Map<string, readonly Params[]>();
  const told = new Set<string>();
  const survivors = new Map<string, string>();
  let turn: Promise<unknown> = Promise.resolve();

  const survivor: Survivor = (id) => survivors.get(id) ?? id;

  const tell = (key: string, params: () => readonly Params[]): void => {
    if (!first.has(key)) first.set(key, params());
  };
  const note = (row: DraftedRow): void => {
    if (first.size > REMEMBERED) {
      first.clear();
      told.clear();
    }
    for (const actor of actorsOf(row)) {
      // An unnamed voice is in one row only, and what was told once need not be worked out again.
      if (actor.kind === "UNNAMED" || told.has(`${actor.id}|${actor.name}`)) continue;
      told.add(`${actor.id}|${actor.name}`);
      tell(`actor|${actor.id}`, () => [actorParams(actor)]);
      tell(`name|${actor.id}|${asId(actor.name)}`, () => [actorParams(actor)]);
    }
    tell(`source|${row.source.id}`, () => [row.source as unknown as Params]);
    if (row.label === "Event") return;
    for (const { issue } of row.codings) if (issue) tell(`issue|${issue.id}`, () => issueParams(issue));
  };
  /** What the first rows tell of an actor, and of this name of it. */
  const toldOf = (actor: DraftedActor): readonly Params[] => {
    const named = first.get(`name|${actor.id}|${asId(actor.name)}`) ?? [actorParams(actor)];
    const [one = named[0], name] = [first.get(`actor|${actor.id}`)?.[0], named[0]];
    return one === undefined || one.nameId === name?.nameId ? named : [one, ...named];
  };

  const write = async (rows: readonly DraftedRow[]): Promise<void> => {
    const found = new Map<string, readonly [list: keyof typeof lists, params: readonly Params[]]>();
    const lists = { actors: [] as Params[], coders: [] as Params[], issues: [] as Params[], sources: [] as Params[] };
    const meet = (key: string, list: keyof typeof lists, params: () => readonly Params[]): void => {
      if (!written.has(key) && !found.has(key)) found.set(key, [list, params()]);
    };
    for (const row of rows) {
      for (const actor of actorsOf(row)) meet(`actor|${actor.id}|${actor.name}`, "actors", () => toldOf(actor));
      const source = `source|${row.source.id}`;
      meet(source, "sources", () => first.get(source) ?? [row.source as unknown as Params]);
      if (row.label === "Event") continue;
      for (const { issue, coder } of row.codings) {
        if (issue) meet(`issue|${issue.id}`, "issues", () => first.get(`issue|${issue.id}`) ?? issueParams(issue));
        meet(`coder|${coder.id}`, "coders", () => [{ ...coder }]);
      }
    }
    if (found.size === 0) return;
    // In one order, so that two imports lock what they share alike.
    for (const key of [...found.keys()].sort()) {
      const [list, params] = found.get(key) ?? ["actors", []];
      lists[list].push(...params);
    }
    await graph.write(async (ask) => {
      const ids = isAnybodyMerged ? lists.actors.map(({ id }) => String(id)) : [];
      if (ids.length > 0) for (const [id, survivor] of await survivorsOf(ask, ids)) survivors.set(id, survivor);
      const actors = lists.actors.map((row) => ({ ...row, ...actorAt(survivor, String(row.id)) }));
      await ask(readCypher("write", "import-shared").text, { shared: { ...lists, actors } });
    });
    if (written.size + found.size > REMEMBERED) written.clear();
    for (const [key, [list, [params]]] of found) if (list !== "actors" || params?.kind !== "UNNAMED") written.add(key);
  };

  return {
    note,
    survivor,
    async ensure(rows) {
      const mine = turn.then(() => write(rows));
      turn = mine.catch(() => undefined);
      await mine;
    },
  };
}
