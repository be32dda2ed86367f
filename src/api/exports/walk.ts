import type { Found } from "../../export/format.js";
import { compose } from "../../graph/composer.js";
import { ask } from "../answer.js";
import { completionOf } from "../completion.js";
import type { Context } from "../context.js";
import { fieldAsked } from "../field-asked.js";
import { argumentsGiven, type GivenTexts } from "./given.js";

/** So many entries are read at a time, twice as many held. */
const PAGE = 500;

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * A list of GraphQL's, to be walked from its first page to its last. What is wrong with the arguments is told at once; a
 * page is read while the one before it is written. What the graph gains or loses meanwhile may be among the rest or not.
 */
export function walk<Node>(context: Context, list: string, selection: string, given: GivenTexts): Found<Node> {
  const narrowed = argumentsGiven(list, given);
  const { operation, field, node } = fieldAsked(
    `query ($after: String) { ${list}(first: ${PAGE}, after: $after, ${narrowed}) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
  );
  const composed = compose({ ...operation, largestPage: PAGE }, field, [node]);
  composed.params({});
  const complete = completionOf(operation, field.type, [node]);
  const read = async (after: string | null): Promise<Page> =>
    complete(await ask(context, list, composed, { after }), context) as Page;
  return {
    nodes: async function* () {
      let page = read(null);
      for (;;) {
        const { nodes, pageInfo } = await page;
        const next = pageInfo.hasNextPage ? read(pageInfo.endCursor) : undefined;
        // What fails is told when its turn comes.
        next?.catch(() => {});
        yield* nodes as Node[];
        if (!next) return;
        page = next;
      }
    },
  };
}
