import type { GraphQLResolveInfo } from "graphql";
import { type Composed, compose } from "../graph/composer.js";
import type { Read } from "../graph/driver.js";
import { MOST_GROUPS } from "../graph/groups.js";
import type { Variables } from "../graph/parameters.js";
import { browserText } from "./browser-text.js";
import type { Context } from "./context.js";
import { isTimeout, takesTooLong, tooExpensive } from "./errors.js";
import { READ_DEADLINE_MS } from "./limits.js";
import { withActors } from "./with-actors.js";

/** Answers a root field for graphql-js, which takes what a plan has fetched already. */
export async function answerRoot(context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const key = String(info.path.key);
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw new Error(`${info.parentType.name} has no field ${info.fieldName}.`);
  return context.answers.get(key) ?? ask(context, key, compose(info, field, info.fieldNodes), info.variableValues);
}

/** Asks the graph for a root field: one Cypher text on the wire, and one before it where names have to become ids. */
export async function ask(context: Context, key: string, composed: Composed, variables: Variables): Promise<unknown> {
  const { text, sent, column, narrow } = composed;
  const read: Read = (text, params) => {
    context.notes.queries++;
    return context.graph.read(text, params, READ_DEADLINE_MS);
  };
  const worked = await inTime(workedOut(context, key, composed, variables, read), narrow);
  const params = await withActors(read, composed.params(variables, worked));
  if (context.showsCypher) context.asked.push({ field: key, text, params, browser: browserText(text, params) });
  const [row] = await inTime(read(sent, params), narrow);
  const value = row?.[column];
  if (Array.isArray(value) && value.length > MOST_GROUPS)
    throw tooExpensive(
      `"${key}" comes to more than ${MOST_GROUPS} entries. Narrow it by a filter, or tell less apart.`,
    );
  return value;
}

/** Of what takes too long and can be narrowed, tells how. */
const inTime = <Result>(answer: Promise<Result>, narrow: string | undefined): Promise<Result> =>
  answer.catch((error) => {
    throw narrow !== undefined && isTimeout(error) ? takesTooLong(narrow) : error;
  });

/** What has to be worked out before a root field is asked, where there is something. */
async function workedOut(context: Context, key: string, { feed }: Composed, variables: Variables, read: Read) {
  if (!feed) return undefined;
  const { text } = feed;
  const params = await withActors(read, feed.params(variables));
  if (context.showsCypher) context.asked.push({ field: key, text, params, browser: browserText(text, params) });
  const before = await feed.before(variables, read);
  context.notes.queries++;
  return feed.work(variables, (onRow) => context.graph.stream(text, params, onRow, READ_DEADLINE_MS), before);
}
