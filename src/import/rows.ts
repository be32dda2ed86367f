import { foldName } from "../domain/name.js";
import { type ActorAt, actorAt, type Survivor } from "../graph/survivors.js";
import { asId } from "./draft-actors.js";
import type {
  DraftedActor,
  DraftedCoding,
  DraftedEvent,
  DraftedIssue,
  DraftedRow,
  DraftedStatement,
} from "./drafted.js";

type Params = Readonly<Record<string, unknown>>;

/** An actor in a role. */
export type Part = Params & ActorAt;

const at = (survivor: Survivor, { id }: DraftedActor) => actorAt(survivor, id);

const actorsAt = (survivor: Survivor, actors: readonly DraftedActor[]): Part[] =>
  actors.map((actor, order) => ({ ...at(survivor, actor), order }));

/** Neo4j's offline import cannot tell an empty list from none, so that data sets have none. */
const listOf = (list: readonly unknown[]): readonly unknown[] | undefined => (list.length === 0 ? undefined : list);

const printingOf = ({ id, line, source, printing }: DraftedRow) => ({
  source: source.id,
  ...printing,
  quotes: listOf(printing.quotes),
  quoteStarts: listOf(printing.quoteStarts),
  quoteEnds: listOf(printing.quoteEnds),
  locator: printing.locator ?? (printing.start === undefined ? `line ${line}` : undefined),
  printed: `${String(printing.start ?? 0).padStart(10, "0")}|${id}`,
});

const statusOf = ({ printing }: DraftedRow): string =>
  printing.start === undefined ? "NOT_ANCHORED" : "TEXT_NOT_HELD";

export const statementParams = (row: DraftedStatement, survivor: Survivor) => ({
  id: row.id,
  rowSha256: row.rowSha256,
  ...row.props,
  ...row.said,
  ...printingOf(row),
  status: statusOf(row),
  saidBy: actorsAt(survivor, row.speakers),
  onBehalfOf: row.onBehalfOf.map(({ actor, basis }, order) => ({ ...at(survivor, actor), basis, order })),
  addressedTo: actorsAt(survivor, row.addressees),
  mentions: actorsAt(survivor, row.mentions),
  notices: noticesOf(row, survivor),
});

/** For whom a row mentions or addresses whom, each pair once. */
function noticesOf({ onBehalfOf, addressees, mentions }: DraftedStatement, survivor: Survivor) {
  const ids = (actors: readonly DraftedActor[]) => [...new Set(actors.map(({ id }) => survivor(id)))];
  const noticed = ids([...mentions, ...addressees]);
  return ids(onBehalfOf.map(({ actor }) => actor)).flatMap((holder) => noticed.map((target) => ({ holder, target })));
}

export const eventParams = (row: DraftedEvent, survivor: Survivor) => ({
  id: row.id,
  rowSha256: row.rowSha256,
  ...row.props,
  ...row.said,
  ...printingOf(row),
  evidence: statusOf(row),
  participants: row.participants.map(({ actor, role }, order) => ({ ...at(survivor, actor), role, order })),
});

export function codingParams(row: DraftedStatement, coding: DraftedCoding, survivor: Survivor) {
  const { toward, issue } = coding;
  const end = toward && at(survivor, toward.actor);
  return {
    id: coding.id,
    coder: coding.coder.id,
    rowSha256: coding.rowSha256,
    ...coding.props,
    toward: end?.actor,
    named: end?.named,
    basis: toward?.basis,
    issue: issue?.id,
    promiseOf: coding.props.act === "COMMIT" ? promiseOf(row, survivor) : undefined,
    takes: [
      ...row.onBehalfOf.map((represented) => ({
        voice: "REPRESENTED",
        holder: survivor(represented.actor.id),
        basis: represented.basis,
        onlyIfAsked: isOnlyIfAsked(represented),
      })),
      ...row.speakers.map((actor) => ({
        voice: "SPEAKER",
        holder: survivor(actor.id),
        basis: undefined,
        onlyIfAsked: isUnnamed(actor),
      })),
    ],
  };
}

/** Whose promise a statement is: each who is represented, speaks or is addressed, once. */
const promiseOf = (row: DraftedStatement, survivor: Survivor) =>
  Object.entries({
    REPRESENTED: row.onBehalfOf.map(({ actor }) => actor),
    SPEAKER: row.speakers,
    ADDRESSEE: row.addressees,
  }).flatMap(([role, actors]) => [...new Set(actors.map(({ id }) => survivor(id)))].map((actor) => ({ role, actor })));

const isUnnamed = ({ kind }: DraftedActor): boolean => kind === "UNNAMED";

/** Whether what is said for somebody counts as his position only if asked for. */
export const isOnlyIfAsked = ({ actor, basis }: DraftedStatement["onBehalfOf"][number]): boolean =>
  isUnnamed(actor) || basis === "ATTRIBUTED";

export const actorParams = ({ id, name, kind, iso3 }: DraftedActor) => ({
  id,
  name,
  kind,
  iso3,
  norm: foldName(name),
  nameKind: kind === "UNNAMED" ? "DESCRIPTION" : "ALIAS",
  nameId: `${id}/alias/${asId(name)}`,
});

export const issueParams = ({ id, name, definition, broader }: DraftedIssue) => [
  ...(broader ? [{ ...broader, definition: broader.name, broader: undefined }] : []),
  { id, name, definition, broader: broader?.id },
];

/** All actors that a row names. */
export const actorsOf = (row: DraftedRow): DraftedActor[] =>
  row.label === "Event"
    ? row.participants.map(({ actor }) => actor)
    : [
        ...row.speakers,
        ...row.onBehalfOf.map(({ actor }) => actor),
        ...row.addressees,
        ...row.mentions,
        ...row.codings.flatMap(({ toward }) => toward?.actor ?? []),
      ];

/** Whether merges let one actor stand twice in a row, or an unnamed voice be somebody: then what is derived from the row is derived anew. */
export function isRecast(row: DraftedRow, survivor: Survivor): boolean {
  const named = actorsOf(row);
  if (named.every(({ id }) => survivor(id) === id)) return false;
  const actors = new Map(named.map((actor) => [actor.id, actor]));
  const survivors = new Set([...actors.keys()].map(survivor));
  return (
    survivors.size < actors.size ||
    [...actors.values()].some((actor) => isUnnamed(actor) && survivor(actor.id) !== actor.id)
  );
}
