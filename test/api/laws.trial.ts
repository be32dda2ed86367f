import { ARTICLE, freshGraph, NEIGHBOURS } from "../fresh-graph.js";
import { type Asker, askerOf } from "./ask.js";
import { filtersAgree, pagesAgree } from "./list-laws.js";

let ask: Asker;

beforeAll(async () => {
  ask = askerOf(await freshGraph(NEIGHBOURS, ARTICLE));
});

const RUNS = { numRuns: 30, seed: Number(process.env.SEED ?? 20261126) };

test("a filter gives what each of its conditions gives, whatever they are", () => filtersAgree(ask, RUNS));

test("walked page by page, a list gives each of its entries once, whatever is asked", () => pagesAgree(ask, RUNS));
