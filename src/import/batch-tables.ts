import type { Survivor } from "../graph/survivors.js";
import { Columns, Places } from "./columns.js";
import type { DraftedCoding, DraftedEvent, DraftedStatement } from "./drafted.js";
import { codingParams, eventParams, type Part, statementParams } from "./rows.js";

/** What one text is given, and how many things that rows share it has to find. Lists stand in maps, since Neo4j plans a text anew for lists of another length. */
export interface BatchTables {
  readonly params: Readonly<Record<string, unknown>>;
  readonly finds: number;
}

/** New statements, and new codings of these or of known ones. */
export function statementTables(
  statements: readonly DraftedStatement[],
  codings: readonly (readonly [DraftedStatement, DraftedCoding])[],
  survivor: Survivor,
): BatchTables {
  const [actors, sources, coders, issues] = [new Places(), new Places(), new Places(), new Places()];
  const said = new Columns();
  const roles = {
    saidBy: new Columns(),
    onBehalfOf: new Columns(),
    addressedTo: new Columns(),
    mentions: new Columns(),
  };
  const [notices, read, readToward, takes] = [new Columns(), new Columns(), new Columns(), new Columns()];
  const places = new Map<string, number>();
  const isNew = new Set(statements.map(({ id }) => id));
  for (const [{ id, said: dated }] of codings)
    if (!isNew.has(id) && !places.has(id)) places.set(id, said.add({ id, ...dated }));
  const known = said.size;
  for (const row of statements) {
    const {
      saidBy,
      onBehalfOf,
      addressedTo,
      mentions,
      notices: noticed,
      source,
      ...props
    } = statementParams(row, survivor);
    const place = said.add({ ...props, source: sources.of(source) });
    places.set(row.id, place);
    const write = (role: Columns, parts: readonly Part[]): void => {
      for (const part of parts) role.add({ ...part, actor: actors.of(part.actor), said: place });
    };
    write(roles.saidBy, saidBy);
    write(roles.onBehalfOf, onBehalfOf);
    write(roles.addressedTo, addressedTo);
    write(roles.mentions, mentions);
    for (const { holder, target } of noticed)
      notices.add({ holder: actors.of(holder), target: actors.of(target), said: place });
  }
  const aims = new Set<string>();
  for (const [row, coding] of codings) {
    const { takes: amounts, promiseOf, coder, toward, issue, ...props } = codingParams(row, coding, survivor);
    const place = read.add({
      ...props,
      said: places.get(row.id),
      coder: coders.of(coder),
      target: toward === undefined ? undefined : actors.of(toward),
      issue: issue === undefined ? undefined : issues.of(issue),
      promiseOf: promiseOf?.map(({ role, actor }) => ({ role, actor: actors.of(actor) })),
    });
    if (toward === undefined && issue === undefined) continue;
    const aim = `${row.id}|${toward}`;
    if (toward !== undefined && !aims.has(aim)) {
      aims.add(aim);
      readToward.add({ said: places.get(row.id), target: actors.of(toward) });
    }
    for (const take of amounts) takes.add({ ...take, holder: actors.of(take.holder), coding: place });
  }
  const params = {
    shared: { actors: actors.ids, sources: sources.ids, coders: coders.ids, issues: issues.ids },
    known,
    said: said.of("id"),
    saidBy: roles.saidBy.of("said"),
    onBehalfOf: roles.onBehalfOf.of("said"),
    addressedTo: roles.addressedTo.of("said"),
    mentions: roles.mentions.of("said"),
    notices: notices.of("said"),
    codings: read.of("id"),
    readToward: readToward.of("said"),
    takes: takes.of("coding"),
  };
  return { params, finds: [actors, sources, coders, issues].reduce((sum, { ids }) => sum + ids.length, known) };
}

/** New events. */
export function eventTables(rows: readonly DraftedEvent[], survivor: Survivor): BatchTables {
  const [actors, sources] = [new Places(), new Places()];
  const [events, participants] = [new Columns(), new Columns()];
  for (const row of rows) {
    const { participants: parts, source, ...props } = eventParams(row, survivor);
    const place = events.add({ ...props, source: sources.of(source) });
    for (const part of parts) participants.add({ ...part, actor: actors.of(part.actor), event: place });
  }
  const params = {
    shared: { actors: actors.ids, sources: sources.ids },
    events: events.of("id"),
    participants: participants.of("event"),
  };
  return { params, finds: actors.ids.length + sources.ids.length };
}
