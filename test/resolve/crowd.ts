import { stringify } from "yaml";
import type { Dossier } from "../../src/dossier/format.js";
import { readDossier } from "../../src/dossier/read.js";

/** Six actors that speak together, of and to one another, so that merging any two makes one stand twice somewhere. */
export const CROWD = ["ada", "ben", "cleo", "dora", "emil", "fay"] as const;

interface Changes {
  readonly id?: string;
  readonly kinds?: Readonly<Record<string, string>>;
  readonly without?: readonly string[];
  readonly partOf?: Readonly<Record<string, string>>;
}

/** The dossier of the crowd. */
export function crowd({ id = "crowd", kinds = {}, without = [], partOf = {} }: Changes = {}): Dossier {
  const actors = Object.fromEntries([
    ...CROWD.map((name) => [
      name,
      {
        kind: kinds[name] ?? "ORGANISATION",
        name: name.toUpperCase(),
        names: [{ text: `${name} and friends`, kind: "SHORT" }],
        partOf: [partOf[name] ?? "union"],
      },
    ]),
    ["union", { kind: "COALITION", name: "Union" }],
    [
      "gil",
      {
        kind: "PERSON",
        name: "Gil",
        tenures: [
          { title: "Chair", at: "ada", speaksFor: "ada", from: "2020" },
          { title: "Clerk", at: "ben", speaksFor: "cleo", from: "2020" },
        ],
      },
    ],
  ]);
  const statements = CROWD.flatMap((one, at) => {
    const [next = one, over = one] = [CROWD[(at + 1) % 6], CROWD[(at + 2) % 6]];
    return [
      [
        `${id}-${one}-together`,
        {
          gist: "Both speak.",
          saidBy: [{ actor: one, surface: "first" }, next],
          onBehalfOf: [
            { actor: one, basis: "ATTRIBUTED" },
            { actor: next, basis: "EXPLICIT" },
          ],
          addressedTo: [over, next],
          mentions: [
            { actor: next, surface: "they" },
            { actor: over, surface: "those" },
          ],
          codings: [
            { act: "PRAISE", stance: 1, toward: over },
            { act: "ACCUSE", stance: -2, toward: next },
          ],
        },
      ],
      [
        `${id}-${one}-alone`,
        {
          gist: "One speaks.",
          saidBy: one,
          onBehalfOf: "SELF",
          codings: [{ act: "WARN", stance: -1, toward: over }],
        },
      ],
    ];
  });
  const said = {
    mode: "PARAPHRASE",
    said: { date: "2024-01-01", rule: "EXPLICIT" },
    printed: [{ locator: "page 1" }],
  };
  const events = CROWD.map((one, at) => [
    `${id}-${one}-meets`,
    {
      name: "A meeting",
      kind: "MEETING",
      status: "HELD",
      when: said.said,
      printed: said.printed,
      participants: [
        { actor: one, role: "HOST" },
        { actor: CROWD[(at + 1) % 6], role: "PARTY" },
        { actor: CROWD[(at + 3) % 6], role: "PARTY" },
      ],
    },
  ]);
  return dossierOf({
    demarche: 1,
    id,
    coder: { id: "anna", name: "Anna", kind: "PERSON" },
    codedAt: "2026-11-24",
    source: { id: `${id}-source` },
    actors,
    events: Object.fromEntries(events),
    statements: Object.fromEntries(
      statements
        .filter(([name]) => !without.includes(String(name)))
        .map(([name, statement]) => [name, { ...said, ...(statement as object) }]),
    ),
  });
}

/** Its meaning is not checked: organisations hold offices in it, and named voices are ATTRIBUTED. */
function dossierOf(value: unknown): Dossier {
  const { dossier, complaints } = readDossier("crowd.yaml", stringify(value));
  if (!dossier || complaints.length > 0) throw new Error(JSON.stringify(complaints));
  return dossier;
}
