import type { Props } from "./row.js";
import type { SaidAgain } from "./said-again.js";

/** Actors with their names, offices and what they are part of. */
export function actorsAgain(said: SaidAgain): Readonly<Record<string, Props>> {
  const names = said.nodes("Name").map(({ props }) => props);
  const tenures = said.nodes("Tenure").map(({ props }) => props);
  return Object.fromEntries(
    said.nodes("Actor").map(({ id, props: { kind, name, iso3, wikidataId, cameo } }) => [
      id,
      {
        ...{ kind, name, iso3, wikidataId, cameo },
        names: names.filter(({ actor }) => actor === id).map(({ text, kind, lang }) => ({ text, kind, lang })),
        partOf: said.ties("Actor", id, "PART_OF").map(({ end, props: { from, to } }) => ({ actor: end, from, to })),
        tenures: tenures
          .filter(({ holder }) => holder === id)
          .map(({ title, names, at, speaksFor, from, to, because }) => {
            return { title, names, at, speaksFor, from, to, because };
          }),
      },
    ]),
  );
}
