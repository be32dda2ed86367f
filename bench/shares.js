import { createRequire } from "node:module";
import { completionOf } from "../dist/src/api/completion.js";
import { schema } from "../dist/src/api/schema.js";
import { compose } from "../dist/src/graph/composer.js";
import { openGraph, toCypher } from "../dist/src/graph/driver.js";
import { actorPage } from "./pages/actor-page.js";
import { median } from "./rounds.js";

// The product's own: a schema of one graphql is none for another.
const { getVariableValues, parse, validate } = /** @type {typeof import("graphql")} */ (
  createRequire(new URL("../package.json", import.meta.url))("graphql")
);

/**
 * Where the time of one request goes: the parts of the server's own way of answering, run in this process one by one,
 * beside the whole as a client sees it. What the parts leave over is HTTP, Fastify and Apollo.
 *
 * @param {object} where
 * @param {import("../dist/src/graph/driver.js").GraphAddress} where.address
 * @param {import("neo4j-driver").Driver} where.driver
 * @param {string} where.url of this server
 * @param {readonly import("./pages/page.js").Values[]} actors @param {number} times
 */
export async function sharesOf({ address, driver, url }, actors, times) {
  const graph = await openGraph(address);
  const asking = actorPage.asked.demarche;
  if (!asking) throw new Error("Nothing says how this server is asked.");
  const sent = /** @type {{ query: string }} */ (asking.request(actors[0] ?? {}).body);
  /** @type {Record<string, number[]>} */
  const taken = {};
  /** @template T @param {string} part @param {() => T} work @returns {Promise<Awaited<T>>} */
  const timed = async (part, work) => {
    const start = performance.now();
    const result = await work();
    taken[part] = [...(taken[part] ?? []), performance.now() - start];
    return result;
  };
  const context = /** @type {any} */ ({
    graph,
    texts: { get: () => null },
    asked: [],
    answers: new Map(),
    showsCypher: false,
  });
  const query = schema.getQueryType();
  for (let time = -50; time < times; time++) {
    if (time === 0) for (const part of Object.keys(taken)) taken[part] = [];
    const variables = actors[(time + 50) % actors.length] ?? {};
    // Once for every text of a query; both are kept.
    const document = await timed("parsing and validating", () => {
      const document = parse(sent.query);
      validate(schema, document);
      return document;
    });
    const operation = /** @type {import("graphql").OperationDefinitionNode} */ (document.definitions[0]);
    const [node] = /** @type {import("graphql").FieldNode[]} */ (operation.selectionSet.selections);
    const field = query?.getFields()[node?.name.value ?? ""];
    if (!node || !field) throw new Error("The page is no root field.");
    const shape = { schema, fragments: {}, variableValues: variables };
    const { composed, complete } = await timed("composing", () => ({
      composed: compose(shape, field, [node]),
      complete: completionOf(shape, field.type, [node]),
    }));
    // Once for every request.
    const params = await timed("parameters", () => {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      return composed.params(coerced ?? {});
    });
    const [row] = await timed("read", () => graph.read(composed.text, params));
    const data = await timed("completing", () => complete(row?.[composed.column], context));
    await timed("JSON", () => JSON.stringify({ data: { [node.name.value]: data } }));
    await timed("whole", async () =>
      (
        await fetch(url, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query: sent.query, variables }),
        })
      ).text(),
    );
    const session = driver.session({ defaultAccessMode: "READ" });
    const { summary } = await session.run(composed.text, /** @type {{}} */ (toCypher(params)));
    await session.close();
    taken.neo4j = [...(taken.neo4j ?? []), Number(summary.resultAvailableAfter) + Number(summary.resultConsumedAfter)];
  }
  await graph.close();
  const ms = (/** @type {string} */ part) => median(taken[part] ?? []);
  // Neo4j tells whole milliseconds only, so that the mean says more than the median.
  const inNeo4j = (taken.neo4j ?? []).reduce((sum, value) => sum + value, 0) / times;
  const once = ["parsing and validating", "composing"].map((part) => ({
    part: `${part}, once for every query text`,
    ms: ms(part),
  }));
  const every = [
    { part: "variables and parameters", ms: ms("parameters") },
    { part: "Neo4j, by its own account", ms: inNeo4j },
    { part: "Bolt and driver", ms: ms("read") - inNeo4j },
    { part: "completing", ms: ms("completing") },
    { part: "writing JSON", ms: ms("JSON") },
    {
      part: "HTTP there and back, Fastify, Apollo, the log",
      ms: ms("whole") - ms("parameters") - ms("read") - ms("completing") - ms("JSON"),
    },
    { part: "the whole, as a client sees it", ms: ms("whole") },
  ];
  return [
    ...once.map((part) => ({ ...part, share: null })),
    ...every.map((part) => ({ ...part, share: part.ms / ms("whole") })),
  ];
}
