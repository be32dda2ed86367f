import { ACTOR, type ExportedActor } from "./actor.js";
import { csv } from "./csv.js";
import { type Drawing, type DrawnEdge, type DrawnNode, drawn, type Value } from "./drawing.js";
import { Ends, idOfIssue } from "./ends.js";
import type { Export, Found } from "./format.js";
import { jsonLines } from "./json-lines.js";

/** A position as GraphQL gives it. */
export interface ExportedPosition {
  readonly holder: ExportedActor;
  readonly target: ExportedActor | null;
  readonly issue: { readonly id: string; readonly name: string } | null;
  readonly stance: number | null;
  readonly agreement: number | null;
  readonly spread: number | null;
  readonly median: number | null;
  readonly distribution: readonly number[];
  readonly statementCount: number;
  readonly first: string | null;
  readonly last: string | null;
}

const one = (position: ExportedPosition) => [position];

/** How many statements have a value from −2 to 2. */
const having =
  (value: number) =>
  ({ distribution }: ExportedPosition): number | undefined =>
    distribution[value + 2];

/** What a position comes to, in a table and along an arrow. */
const NUMBERS: Readonly<Record<string, (position: ExportedPosition) => Value>> = {
  stance: ({ stance }) => stance,
  agreement: ({ agreement }) => agreement,
  spread: ({ spread }) => spread,
  median: ({ median }) => median,
  minus_2: having(-2),
  minus_1: having(-1),
  zero: having(0),
  plus_1: having(1),
  plus_2: having(2),
  statements: ({ statementCount }) => statementCount,
  first: ({ first }) => first,
  last: ({ last }) => last,
};

export const positions: Export = {
  field: "positions",
  selection: `holder ${ACTOR} target ${ACTOR} issue { id name } stance agreement spread median distribution
    statementCount first last`,
  formats: {
    csv: csv(
      {
        holder: ({ holder }) => holder.name,
        holder_id: ({ holder }) => holder.id,
        holder_kind: ({ holder }) => holder.kind,
        target: ({ target }) => target?.name,
        target_id: ({ target }) => target?.id,
        target_kind: ({ target }) => target?.kind,
        issue: ({ issue }) => issue?.name,
        issue_id: ({ issue }) => issue?.id,
        ...NUMBERS,
      },
      one,
    ),
    jsonl: jsonLines(one),
    ...drawn(drawingOf),
  },
};

function drawingOf({ nodes: all }: Found<ExportedPosition>): Drawing {
  const ends = new Ends();
  return {
    description: "Positions: what the statements of an actor amount to, toward another actor or on an issue.",
    isDirected: true,
    ofNodes: { kind: "string" },
    ofEdges: {
      ...{ stance: "double", agreement: "double", spread: "double", median: "double" },
      ...{ minus_2: "int", minus_1: "int", zero: "int", plus_1: "int", plus_2: "int" },
      ...{ statements: "int", first: "string", last: "string", issue: "string", issue_id: "string" },
    },
    async *nodes(): AsyncGenerator<DrawnNode> {
      for await (const { holder, target, issue } of all()) {
        ends.actor(holder);
        if (target) ends.actor(target);
        else if (issue) ends.issue(issue);
      }
      yield* ends.nodes();
    },
    async *edges(): AsyncGenerator<DrawnEdge> {
      for await (const position of all()) {
        const { holder, target, issue, statementCount } = position;
        const numbers = Object.entries(NUMBERS).map(([name, say]) => [name, say(position)]);
        yield {
          id: [holder.id, target?.id ?? "", issue?.id ?? ""].join("|"),
          source: ends.known(holder.id),
          target: ends.known(target?.id ?? idOfIssue(issue?.id ?? "")),
          label: (target && issue?.name) ?? undefined,
          weight: statementCount,
          told: { ...Object.fromEntries(numbers), issue: issue?.name, issue_id: issue?.id },
        };
      }
    },
  };
}
