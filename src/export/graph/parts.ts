import type { ExportedActor } from "../actor.js";
import type { ListedActor } from "../actors.js";
import type { ExportedCoding } from "../coding.js";
import type { DrawnEdge, DrawnNode, Value } from "../drawing.js";
import type { GraphEvent, GraphIssue, GraphSource, GraphStatement } from "./listed.js";

type Told = Readonly<Record<string, Value>>;

/** What an entry of a list stands for: a node and what leads on from it, each end with what is told of it there. */
export interface Part {
  readonly node: DrawnNode;
  readonly ties: readonly Tie[];
}

interface Tie {
  readonly type: string;
  readonly to: Part | DrawnNode;
  readonly told?: Told;
  /** Whether it leads from the other end to the node. */
  readonly isTurned?: boolean;
  /** Whether it leads to another entry of the lists, of which nothing more is told here. */
  readonly isLink?: boolean;
}

const nodeOf = (type: string, id: string, label: string, told: Told = {}): DrawnNode => ({
  id: `${type}:${id}`,
  label,
  told: { type, ...told },
});

const actorNode = ({ id, name, kind }: ExportedActor, told: Told = {}): DrawnNode =>
  nodeOf("Actor", id, name, { kind, ...told });

export const actorPart = (actor: ListedActor): Part => ({
  node: actorNode(actor, {
    ...{ iso3: actor.iso3, wikidata_id: actor.wikidataId },
    names: actor.names.map(({ text }) => text).join("; "),
  }),
  ties: [
    ...actor.partOf.map((whole) => ({ type: "PART_OF", to: actorNode(whole) })),
    ...actor.tenures.map(({ id, title, at, speaksFor, from, to, because }) => ({
      type: "HELD",
      to: {
        node: nodeOf("Tenure", id, title, { from, to, because }),
        ties: [
          { type: "AT", to: actorNode(at) },
          ...(speaksFor ? [{ type: "SPEAKS_FOR", to: actorNode(speaksFor) }] : []),
        ],
      },
    })),
  ],
});

export const issuePart = ({ id, name, broader = [] }: GraphIssue): Part => ({
  node: nodeOf("Issue", id, name),
  ties: broader.map(({ id, name }) => ({ type: "BROADER", to: nodeOf("Issue", id, name) })),
});

export const sourcePart = ({ id, title, ...told }: GraphSource): Part => ({
  node: nodeOf("Source", id, title ?? id, told),
  ties: [],
});

type Printed = GraphStatement["evidence"];

const printedIn = (evidence: Printed): Tie[] =>
  evidence.map(({ source, ...told }) => ({ type: "PRINTED_IN", to: sourcePart(source).node, told }));

export const eventPart = ({ id, name, kind, status, when, participants = [], evidence = [] }: GraphEvent): Part => ({
  node: nodeOf("Event", id, name, { kind, status, ...when }),
  ties: [
    ...participants.map(({ actor, ...told }) => ({
      type: "TAKES_PART_IN",
      to: actorNode(actor),
      told,
      isTurned: true,
    })),
    ...printedIn(evidence),
  ],
});

export const statementPart = (statement: GraphStatement): Part => {
  const { id, gist, quotes, mode, lang, condition, negated, reiterates, said } = statement;
  return {
    node: nodeOf("Statement", id, gist, {
      ...{ quotes: quotes.map((quote) => `“${quote}”`).join(" "), mode, lang, condition, negated, reiterates, ...said },
    }),
    ties: [
      ...statement.speakers.map(({ actor, surface }) => ({ type: "SAID_BY", to: actorNode(actor), told: { surface } })),
      ...statement.onBehalfOf.map(({ actor, surface, basis, tenure }) => ({
        ...{ type: "ON_BEHALF_OF", to: actorNode(actor), told: { surface, basis, office: tenure?.title } },
      })),
      ...statement.addressees.map((actor) => ({ type: "ADDRESSED_TO", to: actorNode(actor) })),
      ...statement.mentions.map(({ actor, surface }) => ({
        type: "MENTIONS",
        to: actorNode(actor),
        told: { surface },
      })),
      ...printedIn(statement.evidence),
      ...statement.events.map((event) => ({ type: "CONCERNS", to: eventPart(event).node })),
      ...statement.figures.map(({ id, measure, valueTo, asOf, ...told }) => ({
        type: "STATES",
        to: nodeOf("Figure", id, measure, { ...told, value_to: valueTo, as_of: asOf }),
      })),
      ...statement.related
        .filter(({ relation }) => relation !== "CONCERNS")
        .map(({ relation, because, statement, event }) => ({
          type: relation,
          to: statement
            ? nodeOf("Statement", statement.id, statement.id)
            : nodeOf("Event", event?.id ?? "", event?.id ?? ""),
          told: { because },
          isLink: true,
        })),
      ...statement.codings.map((coding) => ({ type: "READS", to: codingPart(coding), isTurned: true })),
    ],
  };
};

const codingPart = (coding: ExportedCoding): Part => {
  const { id, act, toward, targetBasis, stance, issue, agreement, beneficiaries, coder, at, supersededAt } = coding;
  const { cameo, plover, condition, deadline, method, confidence, because } = coding;
  return {
    node: nodeOf("Coding", id, act, {
      ...{ act, stance, agreement, cameo, plover, condition, deadline, method, confidence, because },
      ...{ at: at.toISOString(), superseded_at: supersededAt?.toISOString() },
    }),
    ties: [
      { type: "BY", to: nodeOf("Coder", coder.id, coder.name, { kind: coder.kind }) },
      ...(toward ? [{ type: "TOWARD", to: actorNode(toward), told: { basis: targetBasis } }] : []),
      ...(issue ? [{ type: "ON", to: issuePart(issue).node }] : []),
      ...beneficiaries.map((actor) => ({ type: "BENEFITS", to: actorNode(actor) })),
    ],
  };
};

const isPart = (end: Part | DrawnNode): end is Part => "node" in end;

/** The nodes of a part: its own, those that belong to it alone, and the ends that others have in common with it. */
export function* nodesOf({ node, ties }: Part): Generator<{ node: DrawnNode; isOwn: boolean }> {
  yield { node, isOwn: true };
  for (const { type, to, isLink } of ties)
    if (isPart(to)) yield* nodesOf(to);
    else if (!isLink) yield { node: to, isOwn: type === "STATES" };
}

/** The edges of a part, and whether each is a link. An edge has the id of its node and its place there. */
export function* edgesOf({ node, ties }: Part): Generator<{ edge: DrawnEdge; isLink: boolean }> {
  for (const [at, { type, to, told = {}, isTurned, isLink = false }] of ties.entries()) {
    const end = isPart(to) ? to.node.id : to.id;
    const [source, target] = isTurned ? [end, node.id] : [node.id, end];
    yield { edge: { id: `${node.id}/${at}`, source, target, label: type, told: { relation: type, ...told } }, isLink };
    if (isPart(to)) yield* edgesOf(to);
  }
}
