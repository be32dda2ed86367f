import fc from "fast-check";
import { egoNetwork } from "../../src/network/ego.js";
import { type NetworkWanted, networkOf } from "../../src/network/network.js";
import { codedByChance, columnsOf, everyPlace } from "./coded-by-chance.js";

const WANTED: NetworkWanted = {
  ...{ kind: "CONGRUENCE", level: "ACTOR", over: "ISSUE", signed: false, normalise: "NONE", duplicates: "ALL" },
  ...{ minWeight: 2, minStatements: 1 },
};

/** How far nodes are from one, by going from each to its neighbours. */
function distances(ties: readonly { source: number; target: number }[], from: number): Map<number, number> {
  const far = new Map([[from, 0]]);
  const queue = [from];
  for (const node of queue)
    for (const { source, target } of ties)
      for (const [one, other] of [
        [source, target],
        [target, source],
      ] as const)
        if (one === node && !far.has(other)) {
          far.set(other, (far.get(node) ?? 0) + 1);
          queue.push(other);
        }
  return far;
}

test.each<Partial<NetworkWanted>>([{}, { kind: "AFFILIATION" }, { kind: "SUBTRACT", level: "ISSUE" }])(
  "of %j, the part round a node has all ties among those that are not farther",
  (wanted) => {
    fc.assert(
      fc.property(codedByChance, fc.nat(4), fc.integer({ min: 1, max: 4 }), (all, at, distance) => {
        const codings = columnsOf(all);
        const network = networkOf(codings, everyPlace(codings), { ...WANTED, ...wanted });
        const ego = network.nodes[at];
        fc.pre(ego !== undefined);
        const ties = [...network.ties()];
        const far = distances(ties, at);
        const isNear = (node: number) => (far.get(node) ?? Number.POSITIVE_INFINITY) <= distance;
        expect([...egoNetwork(network, ego, distance).ties()]).toEqual(
          ties.filter(({ source, target }) => isNear(source) && isNear(target)),
        );
      }),
    );
  },
);

test("round somebody who has no tie, or is not there, there is nothing", () => {
  const said = { earliest: "2023-09-26", latest: "2023-09-26", document: "x", value: 2 };
  const codings = columnsOf([..."ab"].map((actor) => ({ ...said, actor, issue: "p" })));
  const network = networkOf(codings, everyPlace(codings), { ...WANTED, minWeight: 0 });
  expect([...network.ties()]).toHaveLength(1);
  expect([...egoNetwork(network, { id: "p", is: "ISSUE" }, 1).ties()]).toEqual([]);
  expect([...egoNetwork(network, { id: "z", is: "ACTOR" }, 9).ties()]).toEqual([]);
});
