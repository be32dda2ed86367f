import { type DocumentNode, GraphQLError } from "graphql";
import { type Composed, compose } from "../graph/composer.js";
import { fieldsOf, operationOf } from "../graph/selection.js";
import { Refusal } from "../refusal.js";
import { ask } from "./answer.js";
import { type Complete, completionOf } from "./completion.js";
import type { Context } from "./context.js";
import type { Asked } from "./shape.js";

/** How an operation of one shape is answered: a Cypher text for each root field, and how its rows become data. */
type Plan = readonly Root[];

interface Root {
  readonly key: string;
  /** Absent for `__typename`, which nothing is asked for. */
  readonly composed?: Composed;
  readonly complete: Complete;
}

/** How many shapes of one document are kept; a document with more of them is an unusual one. */
const SHAPES = 50;

/** Plans are kept with their documents, which Apollo keeps by the text of the query. */
const plans = new WeakMap<DocumentNode, Map<string, Plan | null>>();

/**
 * Answers an operation by a plan, or gives null where graphql-js has to do it: for introspection, and wherever
 * something is to be told of an error, so that there is one way of telling.
 */
export async function answerByPlan(asked: Asked, context: Context): Promise<Record<string, unknown> | null> {
  const plan = planOf(asked);
  if (!plan) return null;
  const { variables } = asked;
  for (const { key, composed } of plan) if (composed) context.answers.set(key, ask(context, key, composed, variables));
  const answers = await Promise.allSettled(plan.map(({ key }) => context.answers.get(key)));
  const data: Record<string, unknown> = Object.create(null);
  for (const [at, { key, complete }] of plan.entries()) {
    const answer = answers[at];
    if (answer?.status !== "fulfilled") return null;
    try {
      data[key] = complete(answer.value, context);
    } catch {
      return null;
    }
  }
  return data;
}

function planOf(asked: Asked): Plan | null {
  const { document, shape } = asked;
  const kept = plans.get(document) ?? new Map<string, Plan | null>();
  plans.set(document, kept);
  const known = kept.get(shape);
  if (known !== undefined) return known;
  const plan = tryPlan(asked);
  if (kept.size < SHAPES) kept.set(shape, plan);
  return plan;
}

/** Arguments that do not fit are GraphQL errors or refusals, which graphql-js comes upon in its turn. */
function tryPlan(asked: Asked): Plan | null {
  try {
    return makePlan(asked);
  } catch (error) {
    if (error instanceof GraphQLError || error instanceof Refusal) return null;
    throw error;
  }
}

function makePlan({ schema, document, definition, variables }: Asked): Plan | null {
  const query = schema.getQueryType();
  if (!query) return null;
  const { operation, root } = operationOf(schema, document, definition, variables);
  const plan: Root[] = [];
  for (const [key, nodes] of fieldsOf(operation, query, [root])) {
    const name = nodes[0]?.name.value ?? "";
    const field = query.getFields()[name];
    if (field) {
      const composed = compose(operation, field, nodes);
      plan.push({ key, composed, complete: completionOf(operation, field.type, nodes) });
    } else if (name === "__typename") plan.push({ key, complete: () => query.name });
    else return null;
  }
  return plan;
}
