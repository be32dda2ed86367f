import { Composer } from "../graph/composer.js";
import { readCypher } from "../graph/cypher-file.js";
import type { Graph } from "../graph/driver.js";
import { feedOf } from "../graph/feed.js";
import type { Given } from "../graph/mapping.js";
import { argumentsOf } from "../graph/selection.js";
import { codedStatements } from "../network/coded-rows.js";
import { type CodedStatements, renumbered } from "../network/codings.js";
import { places } from "../network/counting-sort.js";
import { egoNetwork } from "../network/ego.js";
import { methodOf } from "../network/method.js";
import { type Network, type NetworkNode, networkOf } from "../network/network.js";
import { checkNetwork } from "./check-network.js";
import { NetworkKind } from "./enums.js";
import { fieldAsked, refuse } from "./field-asked.js";
import { isToward, type NetworkArguments } from "./network-arguments.js";
import { knownBefore } from "./network-feed.js";
import { withActors } from "./with-actors.js";

/** What a node of a network is called. */
export interface Called {
  readonly label: string;
  /** The kind of an actor, or ISSUE. */
  readonly kind: string;
}

/** A network without a bound on its size, its nodes in the order of their labels. */
export interface WholeNetwork extends Network {
  readonly method: string;
  readonly wanted: NetworkArguments;
  readonly called: (node: Pick<NetworkNode, "id" | "is">) => Called;
}

/** Works out the network that `network(…)` asks for by these arguments, however large it is; `onRow` is told of every reading. */
export async function wholeNetwork(graph: Graph, given: string, onRow: () => void): Promise<WholeNetwork> {
  const { operation, field, node } = fieldAsked(`{ network(${given}) { method } }`);
  const feed = feedOf(new Composer(operation), field, [node]);
  if (!feed) throw new Error("A network is worked out of a feed.");
  const wanted = argumentsOf(operation, field, node) as unknown as NetworkArguments;
  checkNetwork(wanted);
  const params = await withActors(graph.read, feed.params(operation.variableValues)).catch(refuse);
  const rows = (take: (values: readonly unknown[]) => void) =>
    graph.stream(feed.text, params, (values) => {
      take(values);
      onRow();
    });
  const { ego, level } = await knownBefore(wanted as unknown as Given, graph.read).catch(refuse);
  const codings = await codedStatements(rows, wanted.values ?? null, level?.countedAt);
  const columns = isToward(wanted) ? "ACTOR" : "ISSUE";
  const named = wanted.kind === NetworkKind.JOINT ? { ...codings, issues: [] } : codings;
  const called = await namesOf(graph, named, columns);
  const byLabel = (ids: readonly string[], is: NetworkNode["is"]) => {
    const keys = ids.map((id) => `${called({ id, is }).label}|${id}`);
    return ids.map((_, at) => at).sort((one, other) => ((keys[one] ?? "") < (keys[other] ?? "") ? -1 : 1));
  };
  const ordered = renumbered(codings, byLabel(codings.actors, "ACTOR"), byLabel(codings.issues, columns));
  const whole = networkOf(ordered, places(ordered), wanted);
  const network = ego ? egoNetwork(whole, ego, wanted.distance) : whole;
  const method = methodOf(network, { ...wanted, ego: ego?.label }, []);
  return { ...network, wanted, method, called };
}

/** What the actors and issues of coded statements are called. */
async function namesOf(graph: Graph, { actors, issues }: CodedStatements, columns: NetworkNode["is"]) {
  const isOfActors = columns === "ACTOR";
  const params = {
    actors: isOfActors ? [...new Set([...actors, ...issues])] : actors,
    issues: isOfActors ? [] : issues,
  };
  const rows = await graph.read(readCypher("read", "labels").text, params);
  const names = new Map(
    rows.map(({ is, id, label, kind }) => [`${is}|${id}`, { label: String(label), kind: String(kind) }]),
  );
  return ({ is, id }: Pick<NetworkNode, "id" | "is">): Called => names.get(`${is}|${id}`) ?? { label: id, kind: is };
}
