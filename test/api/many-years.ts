import { stringify } from "yaml";
import type { Dossier } from "../../src/dossier/format.js";
import { readDossier } from "../../src/dossier/read.js";

/** The actors of many years; the last of them is no state, but a voice without a name. */
export const ACTORS = ["north", "south", "east", "stranger"];

/** Days, months, years and intervals at which statements are dated, across the borders of years. */
const DATES = [
  ...["2019", "2020-01", "2020-01-01", "2020-06-30", "2020-12-31", "2020-12/2021-01", "2021", "2021-03-15", "2021-11"],
  ...["2019-12-31/2022-01-01", "2022-01-01", "2022-07-04", "../2020-05-01", "2021-12-31/..", "2018/2023"],
];

/** Statements of three states and a voice about one another, at all those dates, as two coders and a judge read them. */
export function manyYears(): Dossier {
  const statements = DATES.flatMap((date, at) =>
    ACTORS.map((holder, place) => {
      const target = ACTORS[(place + 1 + (at % 2)) % 3];
      const readings = [
        { act: "WARN", toward: target, stance: ((at * 7 + place) % 5) - 2, agreement: (at % 5) - 2, on: "peace" },
        { act: "PRAISE", toward: target, stance: ((at * 3 + place) % 5) - 2, coder: "boris" },
        { act: "ASSERT", toward: target, coder: "judge", method: "ADJUDICATED", stance: 2 },
      ];
      return [
        `said-${at}-${holder}`,
        {
          gist: `What ${holder} says.`,
          mode: "INDIRECT",
          said: { date, rule: "EXPLICIT" },
          saidBy: holder,
          onBehalfOf: at % 4 === 3 ? { actor: holder, basis: "ATTRIBUTED" } : "SELF",
          codings: readings.slice(0, 1 + ((at + place) % 3)),
          printed: [{ locator: "page 1" }],
        },
      ];
    }),
  );
  const person = (name: string) => ({ name, kind: "PERSON" });
  const { dossier, complaints } = readDossier(
    "many-years.yaml",
    stringify({
      demarche: 1,
      id: "many-years",
      coder: { id: "anna", ...person("Anna") },
      coders: { boris: person("Boris"), judge: person("The judge") },
      codedAt: "2026-11-24",
      source: { id: "chronicle" },
      actors: Object.fromEntries(
        ACTORS.map((id) => [id, { kind: id === "stranger" ? "UNNAMED" : "STATE", name: `The ${id}` }]),
      ),
      issues: { peace: { name: "There must be peace", definition: "Any end of fighting." } },
      statements: Object.fromEntries(statements),
    }),
  );
  if (!dossier || complaints.length > 0) throw new Error(JSON.stringify(complaints));
  return dossier;
}
