import { dna } from "../../src/export/dna.js";
import { written } from "./written.js";

const reading = (id: string, agreement: number | null, coder = "anna", method = "HAND", issue = "quota") => ({
  ...{ id, agreement, method, coder: { id: coder, name: coder, kind: "PERSON" } },
  issue: { id: issue, name: `The ${issue}` },
});

const actor = (id: string, kind = "STATE") => ({ id, name: id, kind });

const STATEMENT = {
  ...{ id: "said", gist: "They say so.", quotes: [], negated: false, evidence: [] },
  said: { earliest: "2024-03-01", latest: "2024-03-01" },
  speakers: [{ actor: actor("Mara", "PERSON") }],
  onBehalfOf: [{ basis: "OFFICE", actor: actor("Aldova") }],
  codings: [reading("toward-one", 2), reading("toward-two", 2)],
};

/** The ids of readings, who speaks for whom, the issue, the agreement and the coder of each row. */
async function rowsOf(statement: Partial<typeof STATEMENT>): Promise<string[]> {
  const nodes = async function* () {
    yield { ...STATEMENT, ...statement };
  };
  const [, ...rows] = (await written({ dna }, "dna", { nodes })).trimEnd().split("\n");
  return rows.map((row) => {
    const cells = row.split(",");
    return [cells[1], ...cells.slice(11, 14), ...cells.slice(15, 17)].join(" ");
  });
}

test("what a coder reads of a statement on an issue is one row, toward however many actors", async () => {
  expect(await rowsOf({})).toEqual(["toward-one;toward-two Mara Aldova The quota 2 anna"]);
});

test("another agreement, issue or coder is another row; what counts nowhere is none", async () => {
  const codings = [
    ...[
      ...STATEMENT.codings,
      reading("less", 1),
      reading("none", null),
      reading("patrol", 2, "anna", "HAND", "patrol"),
    ],
    ...[reading("boris", 2, "boris"), reading("machine", 2, "program", "MACHINE")],
    { ...reading("no-issue", null), issue: null as never },
  ];
  expect(await rowsOf({ codings })).toEqual([
    "toward-one;toward-two Mara Aldova The quota 2 anna",
    "less Mara Aldova The quota 1 anna",
    "none Mara Aldova The quota  anna",
    "patrol Mara Aldova The patrol 2 anna",
    "boris Mara Aldova The quota 2 boris",
  ]);
  expect(await rowsOf({ codings, negated: true })).toEqual([]);
});
