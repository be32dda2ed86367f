import { graphFormats } from "../../src/export/graph/graph.js";
import type { GraphStatement } from "../../src/export/graph/listed.js";
import { heldBytes } from "../held-bytes.js";

/** A statement of one of a hundred actors of another, read once; few things are its own. */
function statement(nth: number): GraphStatement {
  const actor = (at: number) => ({ id: `actor-${at % 100}`, name: "An actor", kind: "STATE" });
  const id = `a-data-set/row-${nth}`;
  return {
    ...{ id, gist: "It says something.", quotes: [], mode: "PARAPHRASE", lang: "und", condition: null },
    ...{ negated: false, reiterates: false, addressees: [], mentions: [], evidence: [], events: [], figures: [] },
    said: { date: "2024", earliest: "2024-01-01", latest: "2024-12-31" },
    speakers: [{ surface: null, actor: actor(nth) }],
    onBehalfOf: [{ surface: null, basis: "SELF", tenure: null, actor: actor(nth) }],
    related:
      nth === 1 ? [{ relation: "REPEATS", because: null, statement: { id: "a-data-set/row-0" }, event: null }] : [],
    codings: [
      {
        ...{ id: `${id}/reading`, act: "CRITICISE", toward: actor(nth + 1), targetBasis: "NAMED", stance: -1 },
        ...{ issue: null, agreement: null, cameo: "111", plover: null, condition: null, deadline: null },
        coder: { id: "a-data-set", name: "A data set", kind: "DATASET" },
        ...{
          beneficiaries: [],
          method: "IMPORTED",
          at: new Date(0),
          confidence: null,
          because: null,
          supersededAt: null,
        },
      },
    ],
  };
}

const MANY = 10_000;

test.each(["jsonl", "edges.csv"])("of some statements, %s holds none, however many they are", async (format) => {
  const held: number[] = [];
  const nodes = async function* () {
    for (let at = 0; at < MANY; at++) {
      yield statement(at);
      // When all but one have been written, in the walk of their nodes and in that of their edges.
      if (at === MANY - 2) held.push(heldBytes() - before);
    }
  };
  const before = heldBytes();
  let edges = "";
  for await (const piece of graphFormats[format]?.write({ statements: { nodes } }, { isSafe: false }) ?? [])
    if (String(piece).includes("REPEATS")) edges += piece;
  expect(held).toHaveLength(2);
  // Their ids alone would be two hundred bytes each.
  expect(Math.max(...held) / MANY).toBeLessThan(100);
  expect(edges).toContain("Statement:a-data-set/row-0");
});
