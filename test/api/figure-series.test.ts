import { ARTICLE, freshGraph, PLEDGES } from "../fresh-graph.js";
import { type Asker, askerOf, type Shapeless } from "./ask.js";

let ask: Asker;

beforeAll(async () => {
  ask = askerOf(await freshGraph(ARTICLE, PLEDGES));
});

async function series(given: string, fields: string): Promise<Shapeless[]> {
  const { data, errors } = await ask(`{ figureSeries(${given}) { units { ${fields} } } }`);
  expect(errors).toEqual([]);
  return data.figureSeries.units;
}

const PERIOD = "from to claimantCount least greatest leastNamed greatestNamed areCompatible";

test("numbers stand together by unit and date, with open ends left open", async () => {
  expect(await series('measure: "ships in the mud"', `unit straddling periods { ${PERIOD} }`)).toEqual([
    {
      ...{ unit: "percent", straddling: 0 },
      periods: [
        {
          ...{ from: "2024-03-01", to: "2024-03-01", claimantCount: 1, least: 33, greatest: 33 },
          ...{ leastNamed: 33, greatestNamed: 33, areCompatible: null },
        },
      ],
    },
    {
      ...{ unit: "ships", straddling: 0 },
      periods: [
        {
          ...{ from: "2024-03-01", to: "2024-03-01", claimantCount: 2, least: 12, greatest: null },
          ...{ leastNamed: 12, greatestNamed: 40, areCompatible: false },
        },
        {
          ...{ from: "2024-03-01", to: "2024-03-31", claimantCount: 1, least: 5, greatest: 8 },
          ...{ leastNamed: 5, greatestNamed: 8, areCompatible: null },
        },
        {
          ...{ from: "2024-05-01", to: "2024-05-01", claimantCount: 2, least: null, greatest: 20 },
          ...{ leastNamed: 20, greatestNamed: 20, areCompatible: null },
        },
      ],
    },
  ]);
});

test("every claim says whose it is and opens into its statement; one that names no date has that of its statement", async () => {
  const fields = "unit periods { from claims { isDated claimants { id } figure { bound statement { id } } } }";
  const [, ships] = await series('measure: "ships in the mud"', fields);
  expect(ships.periods[0].claims.map(({ figure }: Shapeless) => figure.statement.id)).toEqual([
    "isle-ships",
    "reef-ships",
  ]);
  expect(ships.periods[2].claims).toEqual([
    {
      ...{ isDated: false, claimants: [{ id: "isle" }, { id: "reef" }] },
      figure: { bound: "LESS_THAN", statement: { id: "reef-and-isle-ships" } },
    },
  ]);
});

test("by months, quarters and years, what reaches over several is in none", async () => {
  const quarter = await series('measure: "ships in the mud", granularity: QUARTER', `unit periods { ${PERIOD} }`);
  expect(quarter[1].periods.map(({ from, to, leastNamed }: Shapeless) => [from, to, leastNamed])).toEqual([
    ["2024-01-01", "2024-03-31", 5],
    ["2024-04-01", "2024-06-30", 20],
  ]);
});

test("a filter narrows whose statements count, and another measure has no numbers", async () => {
  const reef = await series('measure: "ships in the mud", filter: { onBehalfOf: ["Isle"] }', "unit periods { from }");
  expect(reef.map(({ unit, periods }) => [unit, periods.length])).toEqual([["ships", 3]]);
  expect(await series('measure: "ships afloat"', "unit")).toEqual([]);
});
