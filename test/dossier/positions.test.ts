import type { Dossier } from "../../src/dossier/format.js";
import { loadDossier } from "../../src/dossier/load.js";
import type { Graph } from "../../src/graph/driver.js";
import { emptyGraph } from "../graph.js";
import { noTexts, sealed } from "../harbours.js";

type Codings = Dossier["statements"][string]["codings"];
type Coding = Partial<Codings[number]>;

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
});

/** The position of Norđland toward Sudland when the minister's statement is coded so. */
async function position(codings: readonly Coding[], changes: Partial<Dossier["statements"][string]> = {}) {
  const dossier = sealed();
  const coders = Object.fromEntries(["boris", "clara"].map((id) => [id, { name: id, kind: "PERSON" as const }]));
  const all: Codings = codings.map((coding) => ({
    act: "ACCUSE",
    method: "HAND",
    toward: { actor: "sudland", basis: "NAMED" },
    beneficiaries: [],
    ...coding,
  }));
  const statement = dossier.statements["channel-open"];
  if (!statement) throw new Error("The draft has this statement.");
  const statements = { ...dossier.statements, "channel-open": { ...statement, ...changes, codings: all } };
  await loadDossier(graph, { ...dossier, coders, statements }, noTexts);
  const [row] = await graph.read(
    `MATCH (:Actor {id: "nordland"})-[p:POSITION]->(:Actor {id: "sudland"}) RETURN p.statements AS statements, p.stance AS stance`,
  );
  return row ?? null;
}

test.each<[what: string, codings: Coding[], stance: number | null]>([
  ["one coder", [{ stance: -2 }], -2],
  ["three coders, the middle one", [{ stance: -2 }, { stance: -1, coder: "boris" }, { stance: 2, coder: "clara" }], -1],
  ["two coders, the value nearer 0", [{ stance: -2 }, { stance: -1, coder: "boris" }], -1],
  ["two coders on either side, 0", [{ stance: -1 }, { stance: 2, coder: "boris" }], 0],
  [
    "an adjudicated coding before all others",
    [{ stance: -2 }, { stance: 1, coder: "boris", method: "ADJUDICATED" }],
    1,
  ],
  ["a coder who found none", [{}], null],
  ["a coding that is superseded, the later one", [{ stance: 2, supersededAt: "2026-11-25" }, { stance: -1 }], -1],
])("a statement counts once: %s", async (_, codings, stance) => {
  expect(await position(codings)).toEqual({ statements: 1, stance });
});

test.each<[what: string, codings: Coding[], changes: Partial<Dossier["statements"][string]>]>([
  ["a machine's unaccepted reading", [{ stance: -2, method: "MACHINE" }], {}],
  ["an implied target", [{ stance: -2, toward: { actor: "sudland", basis: "IMPLIED" } }], {}],
  ["what was not said", [{ stance: -2 }], { negated: true }],
  ["a voice that is ascribed to it", [{ stance: -2 }], { onBehalfOf: [{ actor: "nordland", basis: "ATTRIBUTED" }] }],
])("%s makes no position", async (_, codings, changes) => {
  expect(await position(codings, changes)).toBeNull();
});
