import fc from "fast-check";
import { auditGraph } from "../../src/graph/audit.js";
import type { Graph } from "../../src/graph/driver.js";
import { Refusal } from "../../src/refusal.js";
import { mergeActor } from "../../src/resolve/merge.js";
import { unmergeActor } from "../../src/resolve/unmerge.js";
import { wholeGraph } from "../whole-graph.js";
import { CROWD } from "./crowd.js";

export const JUDGEMENT = {
  coder: "anna",
  method: "HAND",
  at: "2026-11-24T00:00:00.000Z",
  because: "A test",
} as const;

/** Every audit finds nothing. */
export async function expectSound(graph: Graph): Promise<void> {
  const broken = (await auditGraph(graph)).filter(({ violations }) => violations.length > 0);
  expect(broken).toEqual([]);
}

/** Everything but the moments of loading; means are summed in no fixed order. */
export const everythingIn = async (graph: Graph): Promise<string> =>
  (await wholeGraph(graph)).replace(/"loadedAt":"[^"]*"/g, "").replace(/(\d\.\d{9})\d+/g, "$1");

/** Whatever is merged and taken back in a graph of the crowd, in whatever order, leaves it as it was. */
export async function mergesLeaveNothing(graph: Graph, runs: Readonly<{ numRuns: number; seed: number }>) {
  const before = await everythingIn(graph);
  const pair = fc.tuple(fc.constantFrom(...CROWD), fc.constantFrom(...CROWD));
  const order = fc.array(fc.nat(), { minLength: 5, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 6 }), order, async (pairs, order) => {
      const merged: string[] = [];
      for (const [actor, into] of pairs)
        await mergeActor(graph, actor, into, JUDGEMENT).then(
          () => merged.push(actor),
          (error: unknown) => expect(error).toBeInstanceOf(Refusal),
        );
      await expectSound(graph);
      for (const [step, actor] of shuffled(merged, order).entries()) {
        await unmergeActor(graph, actor);
        if (step === 0) await expectSound(graph);
      }
      expect(await everythingIn(graph)).toEqual(before);
    }),
    runs,
  );
}

const shuffled = (list: readonly string[], order: readonly number[]): string[] =>
  list
    .map((one, at) => [order[at] ?? 0, at, one] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([, , one]) => one);
